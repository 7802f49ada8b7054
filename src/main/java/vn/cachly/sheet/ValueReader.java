package vn.cachly.sheet;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import vn.cachly.shared.PlainText;
import vn.cachly.workbook.Cell;
import vn.cachly.workbook.Cell.Kind;

/** Reads one cell as what its column holds. */
final class ValueReader {
    private static final int LONGEST = 4_000;
    /** A spreadsheet keeps no more; the rest of a longer number has become noughts. */
    private static final int DIGITS = 15;

    private static final Pattern NEUTRALISED = Pattern.compile("'[=+@\\t\\r-].*", Pattern.DOTALL);
    private static final Pattern CODE_IN_TEXT = Pattern.compile("'\\d.*");
    private static final Pattern EXPONENT = Pattern.compile("\\d+([.,]\\d+)?[eE]\\+?\\d+");
    private static final Pattern INTEGER = Pattern.compile("[+-]?\\d{1,18}");
    private static final Pattern DECIMAL = Pattern.compile("[+-]?\\d{1,15}([.,]\\d{1,15})?");
    private static final Pattern THOUSANDS_OR_NOT = Pattern.compile("[+-]?[1-9]\\d{0,2}[.,]\\d{3}");

    private final SheetLayout layout;

    ValueReader(SheetLayout layout) {
        this.layout = layout;
    }

    /** @throws Unfit with what is wrong; null when the cell turns out blank */
    Object read(SheetColumn column, Cell cell) {
        String text = text(cell);
        if (text.isEmpty()) {
            return null;
        }
        return switch (column.kind()) {
            case TEXT -> cell.kind() == Kind.NUMBER ? whole(text, true) : notADate(cell, text);
            case CODE -> cell.kind() == Kind.NUMBER ? whole(text, false) : code(typed(cell, notADate(cell, text)));
            case DATE -> cell.kind() == Kind.TEXT ? DateText.day(text) : DateText.day(cell.at());
            case PARTIAL_DATE -> partial(cell, text);
            case DATE_TIME -> moment(cell, text);
            case INTEGER -> integer(typed(cell, text));
            case DECIMAL -> decimal(typed(cell, text), cell.kind());
            case CHOICE -> choice(column, notADate(cell, text));
            case IGNORED -> null;
        };
    }

    private static String text(Cell cell) {
        if (cell.kind() == Kind.FORMULA) {
            throw new Unfit(SheetRule.FORMULA);
        } else if (cell.kind() == Kind.ERROR) {
            throw new Unfit(SheetRule.CELL_ERROR);
        } else if (cell.text().length() > LONGEST) {
            throw new Unfit(SheetRule.CELL_TOO_LONG);
        }
        String lines = cell.text().replace("\r\n", "\n").replace('\r', '\n').replace('\u00a0', ' ');
        String plain = NEUTRALISED.matcher(lines).matches() ? lines.substring(1) : lines;
        if (!PlainText.isFit(plain)) {
            throw new Unfit("CONTROL_CHARACTER");
        }
        return PlainText.clean(plain);
    }

    /** A spreadsheet has made a date of a room such as 1-2, and nobody knows of what. */
    private static String notADate(Cell cell, String text) {
        if (cell.kind() == Kind.DAY || cell.kind() == Kind.MOMENT || cell.kind() == Kind.TIME) {
            throw new Unfit(SheetRule.CELL_IS_DATE);
        }
        return text;
    }

    private static String whole(String number, boolean mayHaveDecimals) {
        int point = number.indexOf('.');
        if (!mayHaveDecimals && (point >= 0 || number.startsWith("-"))) {
            throw Unfit.format();
        }
        if ((point < 0 ? number : number.substring(0, point)).length() > DIGITS) {
            throw new Unfit(SheetRule.DIGITS_LOST);
        }
        return number;
    }

    private static String code(String text) {
        if (EXPONENT.matcher(text).matches()) {
            throw new Unfit(SheetRule.DIGITS_LOST);
        }
        return CODE_IN_TEXT.matcher(text).matches() ? text.substring(1) : text;
    }

    private static String partial(Cell cell, String text) {
        return switch (cell.kind()) {
            case TEXT -> DateText.partial(text);
            case NUMBER -> DateText.year(text);
            default -> DateText.day(cell.at()).toString();
        };
    }

    private static Object moment(Cell cell, String text) {
        return switch (cell.kind()) {
            case TEXT -> DateText.moment(text);
            case DAY -> throw new Unfit(SheetRule.TIME_MISSING);
            default -> DateText.moment(cell.at());
        };
    }

    private static String typed(Cell cell, String text) {
        if (cell.kind() != Kind.TEXT && cell.kind() != Kind.NUMBER) {
            throw Unfit.format();
        }
        return text;
    }

    private static Long integer(String text) {
        if (!INTEGER.matcher(text).matches()) {
            throw Unfit.format();
        }
        return Long.valueOf(text);
    }

    /** 1.234 is one and a bit to one person and more than a thousand to the next. */
    private static BigDecimal decimal(String text, Kind kind) {
        if (!DECIMAL.matcher(text).matches()) {
            throw Unfit.format();
        }
        if (kind == Kind.TEXT && THOUSANDS_OR_NOT.matcher(text).matches()) {
            throw new Unfit(SheetRule.NUMBER_AMBIGUOUS);
        }
        return new BigDecimal(text.replace(',', '.'));
    }

    private String choice(SheetColumn column, String text) {
        String meaning = layout.meaning(column, text);
        if (meaning == null) {
            throw new Unfit(SheetRule.CHOICE_UNKNOWN);
        }
        return meaning;
    }
}
