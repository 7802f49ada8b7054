package vn.cachly.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BirthDateTest {
    @Test
    void aYearIsTheFirstOfJanuaryAndStaysAYear() {
        BirthDate born = BirthDate.parse("1984");
        assertEquals(new BirthDate(LocalDate.of(1984, 1, 1), BirthDate.Precision.YEAR), born);
        assertEquals("1984", born.text());
    }

    @Test
    void aMonthIsItsFirstDayAndStaysAMonth() {
        BirthDate born = BirthDate.parse("2024-02");
        assertEquals(new BirthDate(LocalDate.of(2024, 2, 1), BirthDate.Precision.MONTH), born);
        assertEquals("2024-02", born.text());
    }

    @Test
    void aLeapDayIsADay() {
        BirthDate born = BirthDate.parse("2024-02-29");
        assertEquals(new BirthDate(LocalDate.of(2024, 2, 29), BirthDate.Precision.DAY), born);
        assertEquals("2024-02-29", born.text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "84",
                "1984-13",
                "2023-02-29",
                "12/05/1984",
                "1984-5-1",
                "abcd",
                "1984-05-12T00:00",
                "0000",
                "0084",
                "0000-01",
                "0984-05-12",
                "-984-05",
                "-9999-01-01",
                "1899",
                "2201-01-01",
                "+12345-01-01"
            })
    void anythingElseIsNoBirthDate(String text) {
        assertThrows(IllegalArgumentException.class, () -> BirthDate.parse(text));
    }

    /** What was kept before such years were refused can be read. */
    @Test
    void aYearOfLongAgoIsWrittenWithFourDigits() {
        assertEquals("0084", BirthDate.textOf(LocalDate.of(84, 1, 1), "YEAR"));
        assertEquals("0084-05", BirthDate.textOf(LocalDate.of(84, 5, 1), "MONTH"));
        assertEquals("0084-05-12", BirthDate.textOf(LocalDate.of(84, 5, 12), "DAY"));
    }
}
