package vn.cachly.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.cachly.shared.VietNam;

/** A list of passengers from a seed, written in any of the ways in which one may arrive. */
final class RandomTable {
    private static final List<String> SYLLABLES = List.of(
            "Nguyễn", "Trần", "Đặng", "Huyền", "Ưng", "Phượng", "Ỷ", "Lê", "Thị", "Văn", "Quỳnh", "Trường", "Ân", "Ấp",
            "Hữu", "Dũng", "Kỵ", "Hoà", "Thuý", "Ngoẵng", "Ằng");
    private static final List<String> ODD = List.of(
            "x; y",
            "a, b",
            "một\nhai",
            "\"Tư\"",
            "=SUM(A1)",
            "-x",
            "+",
            "@",
            "'a",
            "#REF!",
            "TRUE",
            "<b>&amp;</b>",
            "1/2",
            "100%",
            "0912",
            "…",
            "a\tb",
            "“—”");

    private static final List<Charset> UNICODE =
            List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);
    private static final List<String> DAYS = List.of("dd/MM/uuuu", "d-M-uuuu", "d.M.uuuu", "uuuu-MM-dd");
    private static final String ABOVE = "DANH SÁCH; chuyến VJ1, 23/11";

    private final Random dice;
    private final List<SheetColumn> columns = new ArrayList<>();
    private final Map<Integer, List<Object>> rows = new LinkedHashMap<>();
    private final List<String> expected = new ArrayList<>();
    private final int titlesAbove;

    RandomTable(long seed) {
        dice = new Random(seed);
        for (SheetColumn column : Reading.PASSENGERS.columns()) {
            if (column.isRequired() || dice.nextBoolean()) {
                columns.add(column);
            }
        }
        Collections.shuffle(columns, dice);
        titlesAbove = dice.nextInt(4);
        int number = titlesAbove + 1;
        for (int count = dice.nextInt(12); count > 0; count--) {
            number += 1 + (dice.nextInt(5) == 0 ? dice.nextInt(3) : 0);
            addRow(number);
        }
    }

    /** Rows as {@link #shown} shows them. */
    List<String> expected() {
        return expected;
    }

    static List<String> shown(Reading reading) {
        return reading.rows().stream()
                .map(row -> shown(row.number(), row.values()))
                .toList();
    }

    private static String shown(int number, Map<String, Object> values) {
        Map<String, String> sorted = new TreeMap<>();
        values.forEach((key, value) -> sorted.put(
                key,
                value instanceof BigDecimal decimal
                        ? decimal.stripTrailingZeros().toPlainString()
                        : value.toString()));
        return number + " " + sorted;
    }

    private void addRow(int number) {
        List<Object> row = new ArrayList<>();
        Map<String, Object> values = new LinkedHashMap<>();
        for (SheetColumn column : columns) {
            boolean isBlank = column.need() != SheetColumn.Need.VALUE && dice.nextInt(3) == 0;
            Object value = isBlank ? null : value(column);
            row.add(value);
            if (value != null) {
                values.put(column.key(), read(column, value));
            }
        }
        rows.put(number, row);
        expected.add(shown(number, values));
    }

    private Object value(SheetColumn column) {
        LocalDate day = LocalDate.of(1900, 3, 1).plusDays(dice.nextInt(109_000));
        return switch (column.kind()) {
            case TEXT -> text();
            case CODE -> String.valueOf((char) ('A' + dice.nextInt(26))) + dice.nextInt(100_000_000);
            case DATE -> day;
            case PARTIAL_DATE ->
                switch (dice.nextInt(3)) {
                    case 0 -> String.valueOf(day.getYear());
                    case 1 -> "%02d/%d".formatted(day.getMonthValue(), day.getYear());
                    default -> day;
                };
            case DATE_TIME -> day.atTime(dice.nextInt(24), dice.nextInt(60), dice.nextBoolean() ? 0 : dice.nextInt(60));
            case INTEGER -> (long) (dice.nextInt() >> dice.nextInt(31));
            case DECIMAL -> BigDecimal.valueOf(dice.nextInt(2_000_000) - 1_000_000, dice.nextInt(3));
            case CHOICE -> pick(List.copyOf(column.words().keySet()));
            case IGNORED -> null;
        };
    }

    private String text() {
        StringBuilder text = new StringBuilder(pick(SYLLABLES));
        for (int more = dice.nextInt(4); more > 0; more--) {
            text.append(' ').append(pick(dice.nextInt(6) == 0 ? ODD : SYLLABLES));
        }
        return text.toString();
    }

    private static Object read(SheetColumn column, Object value) {
        return switch (column.kind()) {
            case PARTIAL_DATE -> value instanceof LocalDate ? value : partial((String) value);
            case DATE_TIME -> ((LocalDateTime) value).atZone(VietNam.ZONE).toInstant();
            case CHOICE -> column.words().get(value);
            default -> value;
        };
    }

    private static String partial(String text) {
        return text.length() == 4 ? text : text.substring(3) + "-" + text.substring(0, 2);
    }

    byte[] xlsx() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(file, "test", "1.0")) {
            if (dice.nextInt(4) == 0) {
                workbook.newWorksheet("trống").width(0, 20);
            }
            Worksheet sheet = workbook.newWorksheet("a");
            for (int row = 0; row < titlesAbove; row++) {
                sheet.value(row, 0, ABOVE);
            }
            for (int column = 0; column < columns.size(); column++) {
                sheet.value(titlesAbove, column, title(columns.get(column)));
                for (Map.Entry<Integer, List<Object>> row : rows.entrySet()) {
                    write(sheet, row.getKey() - 1, column, row.getValue().get(column));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private void write(Worksheet sheet, int row, int column, Object value) {
        if (value == null) {
            sheet.style(row, column).bold().set();
        } else if (value instanceof String || dice.nextInt(4) == 0) {
            if (dice.nextBoolean()) {
                sheet.value(row, column, written(value));
            } else {
                sheet.inlineString(row, column, written(value));
            }
        } else if (value instanceof LocalDate day) {
            sheet.value(row, column, day);
            sheet.style(row, column)
                    .format(pick(List.of("dd/mm/yyyy", "[$-42A]d-m-yy;@")))
                    .set();
        } else if (value instanceof LocalDateTime moment) {
            sheet.value(row, column, moment);
            sheet.style(row, column).format("dd/mm/yyyy hh:mm").set();
        } else {
            sheet.value(row, column, (Number) value);
        }
    }

    byte[] csv() {
        char separator = pick(List.of(';', ',', '\t'));
        String end = pick(List.of("\n", "\r\n", "\r"));
        StringBuilder text = new StringBuilder();
        for (int row = 0; row < titlesAbove; row++) {
            text.append(quoted(ABOVE, true)).append(end);
        }
        line(text, columns.stream().map(this::title).toList(), separator, end);
        int number = titlesAbove + 1;
        for (Map.Entry<Integer, List<Object>> row : rows.entrySet()) {
            for (number++; number < row.getKey(); number++) {
                text.append(dice.nextBoolean() ? "" : String.valueOf(separator).repeat(3))
                        .append(end);
            }
            line(text, row.getValue().stream().map(this::written).toList(), separator, end);
        }
        return encoded(text.toString());
    }

    private void line(StringBuilder text, List<String> cells, char separator, String end) {
        for (int at = 0; at < cells.size(); at++) {
            boolean isNeeded = cells.get(at).matches("(?s).*[;,\t\"\n].*");
            text.append(at == 0 ? "" : separator).append(quoted(cells.get(at), isNeeded || dice.nextInt(4) == 0));
        }
        text.append(end);
    }

    private static String quoted(String cell, boolean quotes) {
        return quotes ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }

    private byte[] encoded(String text) {
        if (dice.nextInt(4) == 0) {
            return CsvTest.windows(text);
        }
        Charset charset = pick(UNICODE);
        String spelled = dice.nextInt(4) == 0 ? Normalizer.normalize(text, Normalizer.Form.NFD) : text;
        return dice.nextBoolean() ? CsvTest.marked(spelled, charset) : spelled.getBytes(charset);
    }

    private String title(SheetColumn column) {
        List<String> titles = new ArrayList<>(column.vietnamese());
        titles.addAll(column.english());
        String title = pick(titles);
        return dice.nextInt(3) == 0 ? " " + title.toUpperCase(Locale.ROOT) + " (*)" : title;
    }

    private String written(Object value) {
        if (value instanceof LocalDate day) {
            return day.format(DateTimeFormatter.ofPattern(pick(DAYS)));
        } else if (value instanceof LocalDateTime moment) {
            String time = moment.getSecond() == 0 ? pick(List.of("H:mm", "HH'h'mm", "HH:mm:ss")) : "HH:mm:ss";
            return moment.format(DateTimeFormatter.ofPattern(pick(DAYS) + " " + time));
        } else if (value instanceof BigDecimal decimal) {
            return dice.nextBoolean()
                    ? decimal.toPlainString()
                    : decimal.toPlainString().replace('.', ',');
        }
        return value == null ? "" : value.toString();
    }

    private <T> T pick(List<T> some) {
        return some.get(dice.nextInt(some.size()));
    }
}
