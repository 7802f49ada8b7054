package vn.cachly.shared;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;

/** Days and moments as they come in: of three centuries in which somebody alive was born or may still be let out. */
public final class Believable {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    private Believable() {}

    /** @throws DateTimeException when the text is no day, or an unbelievable one */
    static LocalDate day(String text) {
        return day(LocalDate.parse(text));
    }

    /** @throws DateTimeException when the day is unbelievable */
    public static LocalDate day(LocalDate day) {
        check(day.getYear());
        return day;
    }

    /**
     * With an offset; in microseconds.
     *
     * @throws DateTimeException when the text is no moment, or an unbelievable one
     */
    static Instant moment(String text) {
        OffsetDateTime moment = OffsetDateTime.parse(text);
        check(moment.getYear());
        return moment.toInstant().truncatedTo(ChronoUnit.MICROS);
    }

    private static void check(int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new DateTimeException("unbelievable");
        }
    }
}
