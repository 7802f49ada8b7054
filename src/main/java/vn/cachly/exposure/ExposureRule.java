package vn.cachly.exposure;

import vn.cachly.problem.Code;

/** Why an exposure cannot be decided on. */
public enum ExposureRule implements Code {
    NOT_EXPOSED(400),
    REJECT_NEEDS_REASON(400),
    EXPOSURE_UNDONE(409);

    private final int status;

    ExposureRule(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
