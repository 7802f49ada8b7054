package vn.cachly.placement;

import java.time.Instant;
import java.util.UUID;
import vn.cachly.bed.BedUseKind;
import vn.cachly.person.Sex;

/**
 * Who or what has a bed; of what is no person only the kind and the slot are known.
 *
 * @param slot 0 is the bed itself
 * @param group mixing group
 * @param vehicle the group he came with; null when nobody knows
 */
record UseNow(
        BedUseKind kind,
        int slot,
        UUID stayId,
        Sex sex,
        String group,
        boolean infectious,
        UUID vehicle,
        Instant cohortFrom) {
    boolean isPerson() {
        return kind == BedUseKind.OCCUPIED;
    }

    Member member(boolean closed) {
        return new Member(stayId, slot == 0, sex, group, infectious, vehicle, closed);
    }
}
