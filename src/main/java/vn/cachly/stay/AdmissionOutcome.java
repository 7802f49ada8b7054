package vn.cachly.stay;

import java.util.UUID;
import vn.cachly.problem.RuleBroken;

/**
 * What became of one of many newcomers.
 *
 * @param isNew whether this admission made the stay; false when the same was there already
 * @param refusal why the newcomer, or somebody of the same party, may not come in; null when he has come
 */
public record AdmissionOutcome(UUID stayId, UUID personId, UUID bedId, boolean isNew, RuleBroken refusal) {
    public boolean admitted() {
        return refusal == null;
    }
}
