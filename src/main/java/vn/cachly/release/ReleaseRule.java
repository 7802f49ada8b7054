package vn.cachly.release;

import vn.cachly.problem.Code;

/** Why people cannot be put on a list, or a list cannot take its next step. */
public enum ReleaseRule implements Code {
    STAY_NOT_LISTED(400),
    LISTED_TWICE(400),
    PARTING_NEEDS_REASON(400),
    LIST_STATUS(409),
    ON_ANOTHER_LIST(409),
    PROPOSER_APPROVES(409),
    LIST_EMPTY(409),
    SIGNED_BEFORE_LIST(409),
    BEFORE_DECISION(409),
    SEEN_LATER(409),
    PARTY_SHUT(409),
    MINOR_BEHIND(409),
    COMPANION_NOT_LISTED(409),
    DEPARTED(409);

    private final int status;

    ReleaseRule(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
