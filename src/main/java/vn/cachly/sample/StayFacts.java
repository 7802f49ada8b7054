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

    /** After the stay somebody is followed up, unless it never was or nobody is left. */
    boolean allows(SamplePurpose purpose) {
        return endedAt == null || purpose == SamplePurpose.FOLLOW_UP && !NOTHING_FOLLOWS.contains(endKind);
    }
}
