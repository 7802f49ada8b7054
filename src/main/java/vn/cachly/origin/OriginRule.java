package vn.cachly.origin;

import vn.cachly.problem.Code;

/** What an origin may not be. */
enum OriginRule implements Code {
    ORIGIN_PLACE(400),
    ORIGIN_RETIRED(409);

    private final int status;

    OriginRule(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
