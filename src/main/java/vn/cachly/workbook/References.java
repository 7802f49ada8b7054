package vn.cachly.workbook;

/** What may stand between {@code &} and {@code ;}: the five signs of XML itself, and letters by number. */
final class References {
    private static final int DECIMAL = 10;
    private static final int HEXADECIMAL = 16;

    private References() {}

    static int letter(String reference) {
        return switch (reference) {
            case "lt" -> '<';
            case "gt" -> '>';
            case "amp" -> '&';
            case "quot" -> '"';
            case "apos" -> '\'';
            default -> numbered(reference);
        };
    }

    private static int numbered(String reference) {
        boolean hexadecimal = reference.startsWith("#x");
        String digits = reference.substring(Math.min(reference.length(), hexadecimal ? 2 : 1));
        if (!reference.startsWith("#") || !digits.matches("[0-9a-fA-F]+")) {
            throw FileRule.unreadable();
        }
        try {
            int letter = Integer.parseInt(digits, hexadecimal ? HEXADECIMAL : DECIMAL);
            if (Character.isValidCodePoint(letter) && letter != 0) {
                return letter;
            }
        } catch (NumberFormatException e) {
            throw FileRule.unreadable();
        }
        throw FileRule.unreadable();
    }
}
