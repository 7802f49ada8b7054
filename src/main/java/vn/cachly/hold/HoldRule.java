package vn.cachly.hold;

import vn.cachly.problem.Code;

/** What a hold may not be. */
enum HoldRule implements Code {
    HOLD_PLACE(400),
    HOLD_BY_DEPARTMENT(409),
    HOLD_LIFTED(409);

    private final int status;

    HoldRule(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
