package vn.cachly.sheet;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import vn.cachly.problem.RuleBroken;
import vn.cachly.workbook.Cell;
import vn.cachly.workbook.FileRule;
import vn.cachly.workbook.Row;
import vn.cachly.workbook.Table;

/** The rows of a text file. Numbered as a spreadsheet shows them: a line break in a cell begins no row, an empty line is one. */
final class CsvTable implements Iterator<Row> {
    /** What spreadsheets write in Viet Nam, elsewhere, and to the clipboard. */
    private static final char[] SEPARATORS = {';', ',', '\t'};

    /** More than any cell may hold; a quote that nobody closes ends here. */
    private static final int LONGEST_CELL = 1 << 17;

    private final CloseableIterator<CsvRecord> records;
    private int last;
    private Row next;

    private CsvTable(TextFile text, char separator) {
        records = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .trimWhitespacesAroundQuotes(true)
                .allowUnclosedQuote(false)
                .maxBufferSize(LONGEST_CELL)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text.open())
                .iterator();
    }

    /** The separator is the one with which the titles of the columns are found. */
    static Table of(byte[] file, SheetLayout layout) {
        TextFile text = TextFile.of(file);
        CsvTable rows = new CsvTable(text, separator(text, layout));
        return new Table(rows, List.of(), false, rows.records);
    }

    private static char separator(TextFile text, SheetLayout layout) {
        char best = SEPARATORS[0];
        int most = 0;
        for (char separator : SEPARATORS) {
            int titles = titles(new CsvTable(text, separator), layout);
            if (titles > most) {
                best = separator;
                most = titles;
            }
        }
        return best;
    }

    /** What cannot be read with this separator may be readable with another. */
    private static int titles(CsvTable rows, SheetLayout layout) {
        try {
            return Header.find(rows, layout).map(Header::titles).orElse(0);
        } catch (RuleBroken e) {
            return 0;
        }
    }

    @Override
    public boolean hasNext() {
        while (next == null && hasRecord()) {
            Row row = row(++last);
            next = row.cells().isEmpty() ? null : row;
        }
        return next != null;
    }

    private boolean hasRecord() {
        try {
            return records.hasNext();
        } catch (CsvParseException e) {
            throw FileRule.unreadable().at("rows[" + (last + 1) + "]");
        }
    }

    @Override
    public Row next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Row row = next;
        next = null;
        return row;
    }

    private Row row(int number) {
        if (number > Row.LAST) {
            throw new RuleBroken(FileRule.FILE_TOO_MANY_ROWS, Row.LAST);
        }
        List<Cell> cells = new ArrayList<>();
        List<String> fields = records.next().getFields();
        for (int column = 0; column < fields.size(); column++) {
            if (!Cell.isBlank(fields.get(column))) {
                Row.checkColumn(number, column);
                cells.add(Cell.text(column, fields.get(column)));
            }
        }
        return new Row(number, cells);
    }
}
