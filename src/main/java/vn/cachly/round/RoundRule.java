package vn.cachly.round;

import vn.cachly.problem.Code;

/** Why a round of a room is not written down as it was sent. */
enum RoundRule implements Code {
    NAMED_TWICE_IN_ROUND(400),
    NOT_IN_ROOM(409);

    private final int status;

    RoundRule(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
