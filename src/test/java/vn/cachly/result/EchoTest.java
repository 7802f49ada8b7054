package vn.cachly.result;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.cachly.sample.SampleSubject;

class EchoTest {
    private static final Optional<ReviewCause> FITS = Optional.empty();
    private static final Optional<ReviewCause> NAME = Optional.of(ReviewCause.NAME_MISMATCH);
    private static final Optional<ReviewCause> YEAR = Optional.of(ReviewCause.BIRTH_YEAR_MISMATCH);

    private static Optional<ReviewCause> laid(String record, Integer born, String name, Integer year) {
        LocalDate day = born == null ? null : LocalDate.of(born, 5, 12);
        return Echo.mismatch(new SampleSubject(UUID.randomUUID(), null, null, record, day), name, year);
    }

    @Test
    void namesFitWithoutMarksAndCapitalsAndInAnyOrder() {
        for (String name : new String[] {
            "Nguyễn Thị Đào",
            "NGUYEN THI DAO",
            "đào nguyễn thị",
            "Dao, Nguyen  Thi",
            "Nguye\u0302\u0303n Thi\u0323 Ða\u0300o"
        }) {
            assertEquals(FITS, laid("Nguyễn Thị Đào", 1984, name, null), name);
        }
        for (String name : new String[] {"Nguyễn Thị", "Nguyễn Thị Đào Đào", "Nguyễn Thị Hoa", "?"}) {
            assertEquals(NAME, laid("Nguyễn Thị Đào", 1984, name, null), name);
        }
    }

    @Test
    void bothAreLookedAtWhenBothAreTold() {
        assertEquals(FITS, laid("Sok Dara", 1990, "Dara Sok", 1990));
        assertEquals(YEAR, laid("Sok Dara", 1990, "Dara Sok", 1991));
        assertEquals(NAME, laid("Sok Dara", 1990, "Dara Sokha", 1990));
        assertEquals(FITS, laid("Sok Dara", 1990, null, 1990));
        assertEquals(YEAR, laid("Sok Dara", 1990, null, 1989));
    }

    @Test
    void aYearThatTheRecordDoesNotHaveTellsNothing() {
        assertEquals(FITS, laid("Sok Dara", null, "Sok Dara", 1990));
        assertEquals(YEAR, laid("Sok Dara", null, null, 1990));
    }
}
