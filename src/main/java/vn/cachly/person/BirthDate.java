package vn.cachly.person;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cachly.shared.Believable;

/**
 * A birth date as far as it is known: a day, a month or only a year, written {@code 1984-05-12}, {@code 1984-05} or {@code 1984}.
 *
 * @param first the first day of what is known
 */
@Schema(
        type = SchemaType.STRING,
        pattern = "^\\d{4}(-\\d{2}(-\\d{2})?)?$",
        description = "Day, month or year, as far as it is known (FHIR date)",
        examples = {"1984-05-12", "1984"})
public record BirthDate(LocalDate first, Precision precision) {
    private static final int YEAR_LENGTH = 4;
    private static final int MONTH_LENGTH = 7;

    /** How much of the date is known. */
    public enum Precision {
        DAY,
        MONTH,
        YEAR
    }

    /** Never read from an object: a date is written as text. */
    @JsonCreator(mode = JsonCreator.Mode.DISABLED)
    public BirthDate {
        Objects.requireNonNull(first);
        Objects.requireNonNull(precision);
    }

    /** @throws IllegalArgumentException when the text is none of the three forms, or of a year in which nobody alive was born */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static BirthDate parse(String text) {
        try {
            return switch (text.length()) {
                case YEAR_LENGTH -> believable(Year.parse(text).atDay(1), Precision.YEAR);
                case MONTH_LENGTH -> believable(YearMonth.parse(text).atDay(1), Precision.MONTH);
                default -> believable(LocalDate.parse(text), Precision.DAY);
            };
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("not a birth date", e);
        }
    }

    private static BirthDate believable(LocalDate first, Precision precision) {
        return new BirthDate(Believable.day(first), precision);
    }

    @JsonValue
    public String text() {
        return switch (precision) {
            case DAY -> first.toString();
            case MONTH -> YearMonth.from(first).toString();
            case YEAR -> YearMonth.from(first).toString().substring(0, YEAR_LENGTH);
        };
    }

    public static String textOf(LocalDate first, String precision) {
        return first == null ? null : new BirthDate(first, Precision.valueOf(precision)).text();
    }
}
