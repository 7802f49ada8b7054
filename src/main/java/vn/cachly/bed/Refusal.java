package vn.cachly.bed;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.UUID;
import vn.cachly.facility.FacilityRule;
import vn.cachly.problem.Code;
import vn.cachly.problem.InTheWay;
import vn.cachly.problem.RuleBroken;

/** What the room said to a newcomer: a rule with what is in the way, or nothing and the number of rows written. */
@RegisterForReflection
record Refusal(
        String rule,
        UUID useId,
        String kind,
        UUID stayId,
        Instant beganAt,
        Instant endedAt,
        String recordedBy,
        int taken) {
    /** @throws RuleBroken the rule that forbids it, with what is in the way */
    void unlessTaken() {
        if (rule == null && taken == 1) {
            return;
        }
        RuleBroken broken = new RuleBroken(code());
        throw useId == null ? broken : broken.because(inTheWay());
    }

    private Code code() {
        if (FacilityRule.NOT_APPROVED.name().equals(rule)) {
            return FacilityRule.NOT_APPROVED;
        }
        return rule == null ? BedRule.BED_TAKEN : BedRule.valueOf(rule);
    }

    private InTheWay inTheWay() {
        return new InTheWay(useId, kind, stayId, beganAt, endedAt, recordedBy);
    }
}
