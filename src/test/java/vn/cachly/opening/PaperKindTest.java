package vn.cachly.opening;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.cachly.person.IdentifierKind;
import vn.cachly.sheet.Countries;

/** Papers and countries, told by the way they are written. */
class PaperKindTest {
    @Test
    void theNumberTellsThePaperWhereItsFormLeavesNoDoubt() {
        assertEquals(Optional.of(IdentifierKind.CCCD), PaperKind.of("087 084 000 999", null));
        assertEquals(Optional.of(IdentifierKind.CMND), PaperKind.of("371234567", "VN"));
        assertEquals(Optional.of(IdentifierKind.PASSPORT), PaperKind.of("c1234567", "VN"));
        assertEquals(Optional.of(IdentifierKind.BHYT), PaperKind.of("DN4790123456789", null));
        assertEquals(Optional.of(IdentifierKind.BHYT), PaperKind.of("0123456789", null));
        assertEquals(Optional.empty(), PaperKind.of("87084000999", null));
        assertEquals(Optional.of(IdentifierKind.PASSPORT), PaperKind.of("N01234567", "KH"));
        assertEquals(Optional.empty(), PaperKind.of("123456789", "US"));
    }

    @Test
    void countriesAreKnownByCodeAndByNameInEitherLanguage() {
        for (String written : new String[] {"VN", "vn", "Việt Nam", "Viet Nam", "VIỆT NAM", "Vietnam"}) {
            assertEquals(Optional.of("VN"), Countries.code(written), written);
        }
        for (String written : new String[] {"KH", "Campuchia", "Cam-pu-chia", "Cambodia"}) {
            assertEquals(Optional.of("KH"), Countries.code(written), written);
        }
        assertEquals(Optional.of("LA"), Countries.code("Lào"));
        assertEquals(Optional.of("US"), Countries.code("Mỹ"));
        assertEquals(Optional.of("US"), Countries.code("Hoa Kỳ"));
        assertEquals(Optional.of("TW"), Countries.code("Đài Loan"));
        assertEquals(Optional.of("AT"), Countries.code("Áo"));
        assertEquals(Optional.of("AO"), Countries.code("AO"));
        assertEquals(Optional.empty(), Countries.code("XX"));
        assertEquals(Optional.empty(), Countries.code("Xứ lạ"));
    }
}
