package vn.cachly.group;

import java.util.UUID;
import vn.cachly.problem.RuleBroken;

/** A group as this transaction has taken it. */
public record GroupNow(UUID id, UUID facilityId, GroupStatus status) {
    /** @throws RuleBroken GROUP_CLOSED (409) */
    public GroupNow notOver() {
        if (status.isOver()) {
            throw new RuleBroken(GroupRule.GROUP_CLOSED);
        }
        return this;
    }
}
