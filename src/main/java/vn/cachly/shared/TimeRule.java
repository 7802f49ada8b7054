package vn.cachly.shared;

import vn.cachly.problem.Code;

/** What a time in a request may not be. */
public enum TimeRule implements Code {
    IN_FUTURE,
    REASON_NEEDED;

    @Override
    public int status() {
        return 400;
    }
}
