package vn.cachly.result;

import vn.cachly.problem.Code;

/** Why a result is not written down. */
public enum ResultRule implements Code {
    RESULT_BEFORE_SAMPLE(400),
    RESULT_STATUS(400),
    ECHO_MISSING(400),
    RESULT_ORDER(409),
    ECHO_MISMATCH(409),
    REVIEW_DECIDED(409);

    private final int status;

    ResultRule(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
