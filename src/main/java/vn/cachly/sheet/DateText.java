package vn.cachly.sheet;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.cachly.shared.Believable;
import vn.cachly.shared.VietNam;

/** Dates as people type them in Viet Nam, day first, or as computers write them. Nothing is guessed. */
final class DateText {
    private static final String SEPARATOR = "([/.-])";
    private static final Pattern DAY =
            Pattern.compile("(?:(?<day>\\d{1,2})" + SEPARATOR + "(?<month>\\d{1,2})\\2(?<year>\\d{4})"
                    + "|(?<isoYear>\\d{4})" + SEPARATOR + "(?<isoMonth>\\d{1,2})\\6(?<isoDay>\\d{1,2}))"
                    + "(?:(?:T| +)(?<hour>\\d{1,2})[:hH](?<minute>\\d{2})(?::(?<second>\\d{2})(?:[.,]\\d{1,9})?)?"
                    + " ?(?<offset>Z|[+-]\\d{2}:?\\d{2})?)?");
    private static final Pattern MONTH =
            Pattern.compile("(?<month>\\d{1,2})[/.-](?<year>\\d{4})|(?<isoYear>\\d{4})-(?<isoMonth>\\d{2})");
    private static final int MONTH_LENGTH = 7;
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern SHORT_YEAR =
            Pattern.compile("(?:\\d{1,2}" + SEPARATOR + "\\d{1,2}\\1|\\d{1,2}[/.-])?\\d{2}(?: +\\d{1,2}[:hH].*)?");

    private DateText() {}

    static LocalDate day(String text) {
        Matcher parts = parts(DAY, text);
        if (parts.group("offset") != null || !time(parts).equals(LocalTime.MIDNIGHT)) {
            throw Unfit.format();
        }
        return date(parts);
    }

    static LocalDate day(LocalDateTime shown) {
        if (shown == null || !shown.toLocalTime().equals(LocalTime.MIDNIGHT)) {
            throw Unfit.format();
        }
        return believable(shown.toLocalDate());
    }

    static String partial(String text) {
        if (YEAR.matcher(text).matches()) {
            return year(text);
        }
        Matcher month = MONTH.matcher(text);
        if (month.matches()) {
            return date(month, "1").toString().substring(0, MONTH_LENGTH);
        }
        return day(text).toString();
    }

    static String year(String text) {
        if (!YEAR.matcher(text).matches()) {
            throw Unfit.format();
        }
        believable(LocalDate.of(Integer.parseInt(text), 1, 1));
        return text;
    }

    static Instant moment(String text) {
        Matcher parts = parts(DAY, text);
        if (parts.group("hour") == null) {
            throw new Unfit(SheetRule.TIME_MISSING);
        }
        LocalDateTime moment = date(parts).atTime(time(parts));
        String offset = parts.group("offset");
        return offset == null
                ? moment(moment)
                : OffsetDateTime.of(moment, offset(offset)).toInstant();
    }

    /** The legal time of the country, for what was typed without saying so. */
    static Instant moment(LocalDateTime shown) {
        if (shown == null) {
            throw Unfit.format();
        }
        believable(shown.toLocalDate());
        return shown.atZone(VietNam.ZONE).toInstant();
    }

    private static Matcher parts(Pattern pattern, String text) {
        Matcher parts = pattern.matcher(text);
        if (!parts.matches()) {
            throw SHORT_YEAR.matcher(text).matches() ? new Unfit(SheetRule.YEAR_OF_TWO_DIGITS) : Unfit.format();
        }
        return parts;
    }

    private static LocalDate date(Matcher parts) {
        return date(parts, parts.group("day") == null ? parts.group("isoDay") : parts.group("day"));
    }

    private static LocalDate date(Matcher parts, String day) {
        boolean dayFirst = parts.group("year") != null;
        try {
            return believable(LocalDate.of(
                    Integer.parseInt(parts.group(dayFirst ? "year" : "isoYear")),
                    Integer.parseInt(parts.group(dayFirst ? "month" : "isoMonth")),
                    Integer.parseInt(day)));
        } catch (DateTimeException e) {
            throw Unfit.format();
        }
    }

    private static LocalTime time(Matcher parts) {
        if (parts.group("hour") == null) {
            return LocalTime.MIDNIGHT;
        }
        String second = parts.group("second");
        try {
            return LocalTime.of(
                    Integer.parseInt(parts.group("hour")),
                    Integer.parseInt(parts.group("minute")),
                    second == null ? 0 : Integer.parseInt(second));
        } catch (DateTimeException e) {
            throw Unfit.format();
        }
    }

    private static ZoneOffset offset(String text) {
        try {
            return ZoneOffset.of(text);
        } catch (DateTimeException e) {
            throw Unfit.format();
        }
    }

    private static LocalDate believable(LocalDate day) {
        try {
            return Believable.day(day);
        } catch (DateTimeException e) {
            throw Unfit.format();
        }
    }
}
