package vn.cachly.sheet;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** Rows as a text file that spreadsheets in Viet Nam open with a double click, and in which nothing is computed. */
public final class CsvText {
    private static final char MARK = '\ufeff';
    private static final char SEPARATOR = ';';
    /** What a spreadsheet would run as a formula; a negative number is none. */
    private static final Pattern FORMULA = Pattern.compile("(?!-\\d+([.,]\\d+)?$)[=+@\\t\\r-].*", Pattern.DOTALL);

    private CsvText() {}

    /** An apostrophe in front makes a cell a text; whoever reads the file here takes it away again. */
    public static byte[] of(Iterable<List<String>> rows) {
        StringWriter text = new StringWriter();
        text.append(MARK);
        try (CsvWriter writer = CsvWriter.builder().fieldSeparator(SEPARATOR).build(text)) {
            for (List<String> row : rows) {
                writer.writeRecord(row.stream().map(CsvText::neutral).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String neutral(String cell) {
        return FORMULA.matcher(cell).matches() ? "'" + cell : cell;
    }
}
