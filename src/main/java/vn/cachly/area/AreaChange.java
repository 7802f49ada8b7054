package vn.cachly.area;

import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.UUID;

/**
 * One row of a file of changes.
 *
 * @param row its line in the file; the header is line 1
 * @param predecessors what a new unit is made of: codes of its own tier on the day before
 * @param places where the places of a unit that ends lie afterwards: codes of its own tier
 */
record AreaChange(
        int row,
        Kind kind,
        Tier tier,
        String code,
        String name,
        String parentCode,
        LocalDate from,
        SortedMap<String, Extent> predecessors,
        Map<UUID, String> places) {
    /** What happens to the unit; what ends goes first. */
    enum Kind {
        END,
        NEW
    }

    /** The same change, wherever it stands in a file. */
    record Key(Kind kind, Tier tier, String code, LocalDate from) {}

    Key key() {
        return new Key(kind, tier, code, from);
    }

    LocalDate dayBefore() {
        return from.minusDays(1);
    }

    /** Readable, and the same each time: first day, tier, code. */
    UUID unitId() {
        String day = from.toString().replace("-", "");
        return UUID.fromString("%s-%04d-8000-8000-%12s"
                .formatted(day, tier.ordinal() + 1, code)
                .replace(' ', '0'));
    }
}
