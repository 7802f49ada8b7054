package vn.cachly.workbook;

/** Where a cell stands: {@code B7} is column 1 of row 7. */
record Address(int column, int row) {
    private static final int COLUMNS = 16_384;
    private static final int MOST_LETTERS = 3;
    private static final int ALPHABET = 26;

    static Address parse(String text) {
        int column = 0;
        int at = 0;
        while (at < text.length() && text.charAt(at) >= 'A' && text.charAt(at) <= 'Z' && at < MOST_LETTERS) {
            column = ALPHABET * column + text.charAt(at) - 'A' + 1;
            at++;
        }
        return new Address(column(column - 1), Numbers.index(text.substring(at)));
    }

    static int column(int column) {
        if (column < 0 || column >= COLUMNS) {
            throw FileRule.unreadable();
        }
        return column;
    }
}
