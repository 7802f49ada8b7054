package vn.cachly.person;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class CitizenNumberTest {
    private static List<PersonWarning> warnings(String number, Sex sex, String born) {
        return new CitizenNumber(number).against(sex, born == null ? null : BirthDate.parse(born));
    }

    @Test
    void theNumberSaysProvinceSexAndYear() {
        assertEquals(List.of(), warnings("087084000999", Sex.MALE, "1984-05-12"));
        assertEquals(List.of(), warnings("091184000999", Sex.FEMALE, "1984"));
        assertEquals(List.of(), warnings("022305123456", Sex.FEMALE, "2005-07"));
    }

    @Test
    void whatDoesNotFitIsWarnedOf() {
        assertEquals(List.of(PersonWarning.CCCD_SEX), warnings("087084000999", Sex.FEMALE, "1984"));
        assertEquals(List.of(PersonWarning.CCCD_BIRTH_YEAR), warnings("087084000999", Sex.MALE, "1985"));
        assertEquals(List.of(PersonWarning.CCCD_BIRTH_YEAR), warnings("087284000999", Sex.MALE, "1984"));
        assertEquals(List.of(PersonWarning.CCCD_PROVINCE), warnings("003084000999", Sex.MALE, "1984"));
        assertEquals(List.of(PersonWarning.CCCD_PROVINCE), warnings("000084000999", Sex.MALE, "1984"));
    }

    @Test
    void whatIsNotKnownIsNotWarnedOf() {
        assertEquals(List.of(), warnings("087084000999", Sex.OTHER, null));
        assertEquals(List.of(), warnings("087084000999", Sex.UNKNOWN, "1984"));
        // Born abroad; and born after the merger of the provinces, whose codes are not known.
        assertEquals(List.of(), warnings("231084000999", Sex.MALE, "1984"));
        assertEquals(List.of(), warnings("003225000999", Sex.MALE, "2025"));
    }
}
