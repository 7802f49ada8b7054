package vn.cachly.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A blank form for a table, to be filled in and sent back as it is. */
public final class SheetForm {
    private static final double NARROW = 14;
    private static final double WIDE = 28;
    /** What a spreadsheet can hold of a list inside a rule. */
    private static final int LONGEST_LIST = 255;

    private static final Pattern UNFIT_FOR_A_LIST = Pattern.compile("[,\"&<>]");

    private SheetForm() {}

    public static byte[] xlsx(SheetLayout layout) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(file, "Cach Ly", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Danh sách");
            for (int at = 0; at < layout.columns().size(); at++) {
                write(layout.columns().get(at), at, layout, sheet);
            }
            sheet.freezePane(0, 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    public static byte[] csv(SheetLayout layout) {
        return CsvText.of(List.of(titles(layout)));
    }

    static List<String> titles(SheetLayout layout) {
        return layout.columns().stream()
                .map(column -> column.vietnamese().get(0))
                .toList();
    }

    private static void write(SheetColumn column, int at, SheetLayout layout, Worksheet sheet) {
        sheet.value(0, at, column.vietnamese().get(0));
        sheet.width(at, column.kind() == ColumnKind.TEXT ? WIDE : NARROW);
        String format = format(column.kind());
        if (format != null) {
            sheet.style(at).format(format).set();
        }
        sheet.style(0, at).bold().set();
        String list = list(column);
        if (!list.isEmpty() && list.length() <= LONGEST_LIST) {
            sheet.range(1, at, layout.rows(), at)
                    .validateWithListByFormula("\"" + list + "\"")
                    .showErrorMessage(true)
                    .errorTitle("Danh sách")
                    .error("Chọn một trong các giá trị của danh sách.");
        }
    }

    /** Text keeps the noughts of a number, and a spreadsheet makes of the year 1984 in a date the 6th of June 1905. */
    private static String format(ColumnKind kind) {
        return switch (kind) {
            case TEXT, CODE, PARTIAL_DATE -> "@";
            case DATE -> "dd/mm/yyyy";
            case DATE_TIME -> "dd/mm/yyyy hh:mm";
            case INTEGER, DECIMAL, CHOICE, IGNORED -> null;
        };
    }

    /** The first word of each choice; empty when a spreadsheet could not keep them apart. */
    private static String list(SheetColumn column) {
        Map<String, String> first = new LinkedHashMap<>();
        column.words().forEach((word, code) -> first.putIfAbsent(code, word));
        boolean isFit = first.values().stream()
                .noneMatch(word -> UNFIT_FOR_A_LIST.matcher(word).find());
        return isFit ? String.join(",", first.values()) : "";
    }
}
