package vn.cachly.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A table to look at: a line that says what it is, titles in both languages, and figures that a spreadsheet can add up. */
public final class FigureSheet {
    private static final int TITLES = 3;
    private static final double WIDE = 40;
    private static final double NARROW = 14;

    private FigureSheet() {}

    /** The titles of a column. */
    public record Heading(String vietnamese, String english) {}

    /**
     * A line of figures.
     *
     * @param name in the first column
     */
    public record Line(String name, List<Integer> figures) {}

    public static byte[] xlsx(String about, List<Heading> headings, List<Line> lines) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(file, "Cach Ly", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Số liệu");
            sheet.value(0, 0, about);
            for (int column = 0; column < headings.size(); column++) {
                sheet.value(1, column, headings.get(column).vietnamese());
                sheet.value(2, column, headings.get(column).english());
                sheet.width(column, column == 0 ? WIDE : NARROW);
            }
            sheet.range(0, 0, 1, headings.size() - 1).style().bold().set();
            sheet.range(1, 0, 2, headings.size() - 1).style().wrapText(true).set();
            for (int row = 0; row < lines.size(); row++) {
                write(lines.get(row), TITLES + row, sheet);
            }
            sheet.freezePane(1, TITLES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private static void write(Line line, int row, Worksheet sheet) {
        sheet.value(row, 0, line.name());
        for (int column = 0; column < line.figures().size(); column++) {
            sheet.value(row, column + 1, line.figures().get(column));
        }
    }
}
