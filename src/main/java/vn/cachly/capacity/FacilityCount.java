package vn.cachly.capacity;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.UUID;

/** The counts of one camp, as the statement gives them; the last five of its last roll call, if there was one. */
@RegisterForReflection
record FacilityCount(
        UUID facilityId,
        String name,
        String kind,
        UUID unitId,
        String unitName,
        int design,
        int outOfService,
        int blocked,
        int cleaning,
        int occupied,
        int held,
        int closedCohort,
        int notApproved,
        int free,
        int assignable,
        int childrenSharing,
        int waiting,
        int inHospital,
        int inTransit,
        int absent,
        Instant lastMovement,
        Instant calledAt,
        Integer called,
        Integer seen,
        Integer missing,
        Integer unaccounted) {
    BedFigures beds(boolean filtered) {
        return new BedFigures(
                design,
                design - outOfService,
                outOfService,
                blocked,
                cleaning,
                occupied,
                held,
                closedCohort,
                notApproved,
                free,
                filtered ? assignable : null,
                filtered ? free - assignable : null);
    }

    PeopleFigures people() {
        int total = occupied + childrenSharing + waiting + inHospital + inTransit + absent;
        return new PeopleFigures(total, occupied, childrenSharing, waiting, inHospital, inTransit, absent);
    }
}
