package vn.cachly.sheet;

import vn.cachly.problem.Code;

/** What lists of people have in common: why one, or a row of it, is not accepted. */
public enum ListRule implements Code {
    NATIONALITY_UNKNOWN(400),
    TEXT_TOO_LONG(400),
    CONTROL_TOTAL(409);

    private final int status;

    ListRule(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
