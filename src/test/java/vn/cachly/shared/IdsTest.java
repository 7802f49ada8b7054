package vn.cachly.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class IdsTest {
    @Test
    void idsAreUuidsOfVersionSevenInTheOrderOfTimeAndNeverTheSame() {
        Set<UUID> seen = new HashSet<>();
        long before = 0;
        for (int i = 0; i < 10_000; i++) {
            UUID id = Ids.next();
            assertEquals(7, id.version());
            assertEquals(2, id.variant());
            assertTrue(seen.add(id));
            long millis = id.getMostSignificantBits() >>> 16;
            assertTrue(millis >= before);
            before = millis;
        }
    }
}
