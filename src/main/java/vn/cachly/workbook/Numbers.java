package vn.cachly.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.regex.Pattern;

/** Numbers as they stand in a workbook. */
final class Numbers {
    private static final Pattern NUMBER =
            Pattern.compile("[+-]?(\\d{1,25}(\\.\\d{0,25})?|\\.\\d{1,25})([eE][+-]?\\d{1,3})?");
    private static final int LONGEST = 60;
    /** Spreadsheets keep and show no more digits; what follows is noise of the machine. */
    private static final MathContext DIGITS = new MathContext(15);

    private static final Pattern PLAIN = Pattern.compile("[1-9]\\d{0,14}");
    private static final int LONGEST_INDEX = 9;
    private static final BigDecimal SECONDS_OF_A_DAY = BigDecimal.valueOf(86_400);
    private static final LocalDateTime DAY_0_OF_1904 = LocalDate.of(1904, 1, 1).atStartOfDay();
    private static final LocalDateTime DAY_0_OF_1900 =
            LocalDate.of(1899, 12, 31).atStartOfDay();
    /** 29/2/1900, a day that only spreadsheets know. */
    private static final int PHANTOM = 60;

    private static final int LAST_DAY = 2_958_465;

    private Numbers() {}

    static int index(String text) {
        if (text.isEmpty() || text.length() > LONGEST_INDEX) {
            throw FileRule.unreadable();
        }
        int index = 0;
        for (int at = 0; at < text.length(); at++) {
            int digit = text.charAt(at) - '0';
            if (digit < 0 || digit > 9) {
                throw FileRule.unreadable();
            }
            index = 10 * index + digit;
        }
        return index;
    }

    /** As a spreadsheet would show it in a wide cell: fifteen digits, no exponent, no noughts at the end. */
    static String plain(String text) {
        if (PLAIN.matcher(text).matches()) {
            return text;
        }
        return value(text).stripTrailingZeros().toPlainString();
    }

    private static BigDecimal value(String text) {
        if (text.length() > LONGEST || !NUMBER.matcher(text).matches()) {
            throw FileRule.unreadable();
        }
        return new BigDecimal(text).round(DIGITS);
    }

    /** A moment counted in days, to the second; null for what is no day. */
    static LocalDateTime moment(String text, boolean since1904) {
        BigDecimal days = value(text);
        if (days.signum() < 0 || days.compareTo(BigDecimal.valueOf(LAST_DAY)) >= 0) {
            return null;
        }
        long seconds = days.multiply(SECONDS_OF_A_DAY)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
        if (since1904) {
            return DAY_0_OF_1904.plusSeconds(seconds);
        }
        long day = seconds / SECONDS_OF_A_DAY.intValue();
        if (day == 0 || day == PHANTOM) {
            return null;
        }
        return DAY_0_OF_1900.plusSeconds(seconds).minusDays(day > PHANTOM ? 1 : 0);
    }
}
