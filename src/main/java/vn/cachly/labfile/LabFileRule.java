package vn.cachly.labfile;

import vn.cachly.problem.Code;

/** Why a file of results is not accepted. */
public enum LabFileRule implements Code {
    TOTALS_MISSING(400);

    private final int status;

    LabFileRule(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
