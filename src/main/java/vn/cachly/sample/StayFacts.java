package vn.cachly.sample;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import vn.cachly.stay.EndKind;

/** What taking a sample has to know of a stay, as the statement gives it. */
@RegisterForReflection
record StayFacts(UUID id, UUID facilityId, Instant beganAt, Instant endedAt, String endKind) {
    private static final Set<String> NOTHING_FOLLOWS = Set.of(EndKind.VOID.name(), EndKind.DECEASED.name());

    /** What was taken before he left is his, however late it is written down; after the stay he is followed up, unless nobody is left. */
    boolean allows(SamplePurpose purpose, Instant collectedAt) {
        return endedAt == null
                || !EndKind.VOID.name().equals(endKind) && collectedAt.isBefore(endedAt)
                || purpose == SamplePurpose.FOLLOW_UP && !NOTHING_FOLLOWS.contains(endKind);
    }

    boolean isLeft() {
        return endedAt != null;
    }
}
