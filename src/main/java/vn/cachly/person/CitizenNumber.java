package vn.cachly.person;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What the twelve digits of a citizen identity number say: three for the province or country of birth registration, one for
 * century and sex, two for the year (NĐ 137/2015/NĐ-CP, Art. 13; TT 59/2021/TT-BCA, Art. 4). There is no check digit.
 */
final class CitizenNumber {
    private static final int FIRST_CENTURY = 1900;
    private static final int YEARS_OF_CENTURY = 100;
    /** From here on are countries. */
    private static final int FIRST_COUNTRY = 100;
    /** Provinces were merged in this year; nobody has said yet which codes are given since. */
    private static final int PROVINCES_MERGED = 2025;
    /** The 63 provinces of 2016. */
    private static final Set<Integer> PROVINCES = Set.of(
            1, 2, 4, 6, 8, 10, 11, 12, 14, 15, 17, 19, 20, 22, 24, 25, 26, 27, 30, 31, 33, 34, 35, 36, 37, 38, 40, 42,
            44, 45, 46, 48, 49, 51, 52, 54, 56, 58, 60, 62, 64, 66, 67, 68, 70, 72, 74, 75, 77, 79, 80, 82, 83, 84, 86,
            87, 89, 91, 92, 93, 94, 95, 96);

    private final int place;
    private final Sex sex;
    private final int birthYear;

    /** @param digits twelve of them */
    CitizenNumber(String digits) {
        int centuryAndSex = Character.digit(digits.charAt(3), 10);
        place = Integer.parseInt(digits.substring(0, 3));
        sex = centuryAndSex % 2 == 0 ? Sex.MALE : Sex.FEMALE;
        birthYear = FIRST_CENTURY + centuryAndSex / 2 * YEARS_OF_CENTURY + Integer.parseInt(digits.substring(4, 6));
    }

    List<PersonWarning> against(Sex stated, BirthDate born) {
        List<PersonWarning> warnings = new ArrayList<>();
        if (stated == Sex.MALE && sex == Sex.FEMALE || stated == Sex.FEMALE && sex == Sex.MALE) {
            warnings.add(PersonWarning.CCCD_SEX);
        }
        if (born != null && Year.from(born.first()).getValue() != birthYear) {
            warnings.add(PersonWarning.CCCD_BIRTH_YEAR);
        }
        if (place < FIRST_COUNTRY && birthYear < PROVINCES_MERGED && !PROVINCES.contains(place)) {
            warnings.add(PersonWarning.CCCD_PROVINCE);
        }
        return warnings;
    }
}
