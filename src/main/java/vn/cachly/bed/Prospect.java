package vn.cachly.bed;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.UUID;
import vn.cachly.problem.InTheWay;
import vn.cachly.problem.RuleBroken;

/** A bed as it looks before anything is locked or written: where it stands, and what it is in use for, if it is. */
@RegisterForReflection
public record Prospect(
        UUID bedId,
        UUID roomId,
        UUID facilityId,
        UUID useId,
        String kind,
        UUID stayId,
        Instant beganAt,
        Instant endedAt,
        String recordedBy) {
    public Spot spot() {
        return new Spot(bedId, roomId, facilityId);
    }

    public boolean taken() {
        return useId != null;
    }

    /** Spares whoever comes too late the way to the room's lock; whoever gets there is judged again. */
    public RuleBroken refusal() {
        return new RuleBroken(BedRule.BED_TAKEN)
                .because(new InTheWay(useId, kind, stayId, beganAt, endedAt, recordedBy));
    }
}
