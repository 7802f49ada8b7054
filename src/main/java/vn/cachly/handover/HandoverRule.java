package vn.cachly.handover;

import vn.cachly.problem.Code;

/** Why a handover or a follow-up cannot take its next step. */
public enum HandoverRule implements Code {
    HANDOVER_ACKNOWLEDGED(409),
    HANDOVER_WITHDRAWN(409),
    FOLLOW_UP_DONE(409),
    METHOD_NOT_ASKED(400),
    NOT_A_TEST(409),
    NOT_YET_DUE(409),
    TUBE_NEEDED(409);

    private final int status;

    HandoverRule(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
