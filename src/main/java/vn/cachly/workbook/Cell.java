package vn.cachly.workbook;

import java.time.LocalDateTime;

/**
 * A cell that is not blank, as it stands in the file.
 *
 * @param column 0 for the column A
 * @param text what was typed; a number in plain digits, as a spreadsheet would show it in a wide cell
 * @param at what a day or a moment is; null when there is no such day
 */
public record Cell(int column, Kind kind, String text, LocalDateTime at) {
    /** What a spreadsheet took the cell for. */
    public enum Kind {
        TEXT,
        NUMBER,
        /** A number that is shown as a date. */
        DAY,
        /** A number that is shown as a date with hours. */
        MOMENT,
        /** A number that is shown as hours without a date. */
        TIME,
        BOOLEAN,
        FORMULA,
        ERROR
    }

    /** Also for the spaces that come along when something is copied from a page. */
    public static boolean isBlank(String text) {
        return text.chars()
                .allMatch(letter -> Character.isWhitespace(letter) || "\u00a0\u200b\ufeff".indexOf(letter) >= 0);
    }

    public static Cell text(int column, String text) {
        return new Cell(column, Kind.TEXT, text, null);
    }

    static Cell of(int column, Kind kind, String text) {
        return new Cell(column, kind, text, null);
    }
}
