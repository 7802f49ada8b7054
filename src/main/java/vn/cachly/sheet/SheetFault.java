package vn.cachly.sheet;

/**
 * Something in a table that cannot be accepted. What stands there is not repeated.
 *
 * @param row as a spreadsheet shows it, or 0 for the table as a whole
 * @param column key of the column; its letter when it has no key; null for the row as a whole
 */
public record SheetFault(int row, String column, String code) {
    /** As errors name it: {@code rows[17].birthDate}. */
    public String field() {
        if (row == 0) {
            return column == null ? "rows" : "rows." + column;
        }
        return "rows[" + row + "]" + (column == null ? "" : "." + column);
    }
}
