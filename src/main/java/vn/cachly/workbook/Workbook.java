package vn.cachly.workbook;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.cachly.problem.RuleBroken;

/** An XLSX file: a ZIP file of XML parts. */
public final class Workbook {
    private static final int MOST_SHEETS = 200;
    private static final int MOST_MERGES = 100_000;

    private final Archive archive;
    private final Budget budget = new Budget();
    private final List<String> sheets = new ArrayList<>();
    private final CellReader cells;
    private boolean since1904;

    private Workbook(byte[] file) {
        archive = new Archive(file, budget);
        String main = Relations.of(archive, "").ofType("officeDocument").orElseThrow(FileRule::unreadable);
        Relations relations = Relations.of(archive, main);
        archive.read(main, xml -> readSheets(xml, relations));
        SharedStrings strings = relations
                .ofType("sharedStrings")
                .map(part -> archive.read(part, SharedStrings::of))
                .orElseGet(SharedStrings::new);
        Formats formats = relations
                .ofType("styles")
                .map(part -> archive.read(part, Formats::of))
                .orElseGet(Formats::new);
        cells = new CellReader(strings, formats, since1904);
    }

    /**
     * The one sheet that holds something, wherever it stands and whether it is hidden or not.
     *
     * @throws RuleBroken a {@link FileRule}, here or while the rows are read
     */
    public static Table open(byte[] file) {
        return new Workbook(file).table();
    }

    private Table table() {
        List<String> filled = new ArrayList<>();
        for (String sheet : sheets) {
            if (filled.size() < 2 && archive.read(sheet, xml -> rows(xml).hasNext())) {
                filled.add(sheet);
            }
        }
        if (filled.isEmpty()) {
            throw new RuleBroken(FileRule.FILE_EMPTY);
        }
        List<Merge> merges = archive.read(filled.get(0), Workbook::merges);
        InputStream source = archive.open(filled.get(0));
        return new Table(rows(new Markup(source)), merges, filled.size() > 1, source);
    }

    private int readSheets(Markup xml, Relations relations) {
        for (Markup.Event event = xml.next(); event != Markup.Event.DONE; event = xml.next()) {
            if (event == Markup.Event.START && xml.name().equals("workbookPr")) {
                String date1904 = xml.attribute("date1904");
                since1904 = "1".equals(date1904) || "true".equals(date1904);
            } else if (event == Markup.Event.START && xml.name().equals("sheet")) {
                sheets.add(relations.withId(xml.attribute("id")));
            }
            if (sheets.size() > MOST_SHEETS) {
                throw new RuleBroken(FileRule.FILE_TOO_LARGE);
            }
        }
        if (sheets.isEmpty()) {
            throw FileRule.unreadable();
        }
        return sheets.size();
    }

    /** They stand behind the rows. Looking for them also proves the part whole before any of its rows is handed out. */
    private static List<Merge> merges(Markup xml) {
        List<Merge> merges = new ArrayList<>();
        for (Markup.Event event = xml.next(); event != Markup.Event.DONE; event = xml.next()) {
            if (event == Markup.Event.START && xml.name().equals("mergeCell")) {
                merges.add(merge(xml.attribute("ref")));
                if (merges.size() > MOST_MERGES) {
                    throw new RuleBroken(FileRule.FILE_TOO_LARGE);
                }
            }
        }
        merges.sort(Comparator.comparingInt(Merge::firstRow));
        return merges;
    }

    private static Merge merge(String range) {
        String[] corners = range == null ? new String[0] : range.split(":");
        if (corners.length != 2) {
            throw FileRule.unreadable();
        }
        Address first = Address.parse(corners[0]);
        Address last = Address.parse(corners[1]);
        return new Merge(first.row(), last.row(), first.column(), last.column());
    }

    private SheetRows rows(Markup xml) {
        return new SheetRows(xml, cells, budget);
    }
}
