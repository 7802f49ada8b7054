package vn.cachly.bed;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.UUID;
import vn.cachly.facility.FacilityRule;
import vn.cachly.problem.Code;
import vn.cachly.problem.InTheWay;
import vn.cachly.problem.RuleBroken;

/** What the room said to a newcomer: a rule with what is in the way, or none; and whether the newcomer's row was written. */
@RegisterForReflection
record Verdict(
        UUID of,
        int party,
        String rule,
        UUID useId,
        String kind,
        UUID stayId,
        Instant beganAt,
        Instant endedAt,
        String recordedBy,
        boolean taken) {

    boolean later() {
        return RoomRules.LATER.equals(rule);
    }

    boolean refused() {
        return rule != null && !later();
    }

    /** The rule that forbids it, with what is in the way; without one somebody was quicker past the room's lock. */
    RuleBroken refusal() {
        RuleBroken broken = new RuleBroken(code());
        return useId == null ? broken : broken.because(new InTheWay(useId, kind, stayId, beganAt, endedAt, recordedBy));
    }

    private Code code() {
        if (FacilityRule.NOT_APPROVED.name().equals(rule)) {
            return FacilityRule.NOT_APPROVED;
        }
        return rule == null ? BedRule.BED_TAKEN : BedRule.valueOf(rule);
    }
}
