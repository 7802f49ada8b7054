package vn.cachly.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class DateTextTest {
    private static String fault(Function<String, ?> reader, String text) {
        return assertThrows(Unfit.class, () -> reader.apply(text), text).code();
    }

    @Test
    void aDayIsReadDayFirstOrAsComputersWriteIt() {
        for (String text : List.of(
                "2026-11-23",
                "2026/11/23",
                "23/11/2026",
                "23-11-2026",
                "23.11.2026",
                "23/11/2026 00:00",
                "2026-11-23T00:00:00")) {
            assertEquals(LocalDate.of(2026, 11, 23), DateText.day(text));
        }
        assertEquals(LocalDate.of(2026, 2, 1), DateText.day("1/2/2026"));
        assertEquals(LocalDate.of(2024, 2, 29), DateText.day("29/2/2024"));
        for (String text : List.of(
                "29/02/2026",
                "11/23/2026",
                "31-04-2026",
                "0/1/2026",
                "23/11-2026",
                "23 11 2026",
                "20261123",
                "23/11/2026 02:10",
                "23/11/2026 25:00",
                "2026-11-23T00:00Z",
                "1/1/1899",
                "1/1/2201",
                "2026",
                "11/2026",
                "23/11/2026x",
                "23 tháng 11 năm 2026",
                "2026-13-01",
                "23/11/12026",
                "")) {
            assertEquals("FORMAT", fault(DateText::day, text));
        }
        for (String text : List.of("23/11/26", "1.2.84", "23-11-26 02:10", "84")) {
            assertEquals("YEAR_OF_TWO_DIGITS", fault(DateText::day, text));
        }
    }

    @Test
    void aBirthDateMayBeAMonthOrAYear() {
        assertEquals("1984", DateText.partial("1984"));
        assertEquals("1984-05", DateText.partial("05/1984"));
        assertEquals("1984-05", DateText.partial("5.1984"));
        assertEquals("1984-05", DateText.partial("1984-05"));
        assertEquals("1984-05-12", DateText.partial("12/5/1984"));
        for (String text :
                List.of("1899", "2201", "13/1984", "00/1984", "1984-13", "khoảng 1984", "198", "30/02/1984")) {
            assertEquals("FORMAT", fault(DateText::partial, text));
        }
        for (String text : List.of("84", "05/84", "12/05/84")) {
            assertEquals("YEAR_OF_TWO_DIGITS", fault(DateText::partial, text));
        }
    }

    @Test
    void aMomentWithoutAnOffsetIsLegalTime() {
        Instant moment = Instant.parse("2026-11-22T19:10:00Z");
        for (String text : List.of(
                "23/11/2026 02:10",
                "23/11/2026  2:10:00",
                "23-11-2026 02h10",
                "2026-11-23T02:10",
                "2026-11-23 02:10:00.000",
                "2026-11-23T02:10:00+07:00",
                "2026-11-22T19:10:00Z",
                "22/11/2026 19:10 +0000")) {
            assertEquals(moment, DateText.moment(text));
        }
        for (String text : List.of("23/11/2026", "2026-11-23")) {
            assertEquals("TIME_MISSING", fault(DateText::moment, text));
        }
        for (String text : List.of(
                "23/11/2026 24:00",
                "23/11/2026 02:60",
                "02:10 23/11/2026",
                "23/11/2026 2:10 PM",
                "2026-11-23T02:10+19:00",
                "31/11/2026 02:10",
                "1/1/1800 00:00")) {
            assertEquals("FORMAT", fault(DateText::moment, text));
        }
        assertEquals("YEAR_OF_TWO_DIGITS", fault(DateText::moment, "23/11/26 02:10"));
    }
}
