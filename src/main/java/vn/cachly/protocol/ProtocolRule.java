package vn.cachly.protocol;

import vn.cachly.problem.Code;

/** What a protocol may not be, and what the database refuses in its name. */
public enum ProtocolRule implements Code {
    SCOPE_PLACE(400),
    ANCHOR_KIND(400),
    MILESTONE_TWICE(400),
    CONDITION_INCOMPLETE(400),
    SAME_EFFECT(409),
    ALREADY_PUBLISHED(409),
    NOT_PUBLISHED(409);

    private final int status;

    ProtocolRule(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
