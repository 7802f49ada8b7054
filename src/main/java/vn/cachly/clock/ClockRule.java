package vn.cachly.clock;

import vn.cachly.problem.Code;

/** Why an event cannot be written down or taken back. */
public enum ClockRule implements Code {
    CLOCK_KIND(400),
    ALREADY_REVOKED(409),
    EVENT_FOLLOWS(409);

    private final int status;

    ClockRule(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
