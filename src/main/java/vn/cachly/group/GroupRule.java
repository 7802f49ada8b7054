package vn.cachly.group;

import vn.cachly.problem.Code;

/** Why something cannot be done with a group. */
public enum GroupRule implements Code {
    CORRECTION_NEEDS_REASON(400),
    DIFFERENCE_NEEDS_REASON(400),
    GROUP_STATUS(409),
    GROUP_CLOSED(409),
    GROUP_HAS_PEOPLE(409);

    private final int status;

    GroupRule(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
