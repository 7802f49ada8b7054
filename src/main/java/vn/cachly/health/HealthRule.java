package vn.cachly.health;

import vn.cachly.problem.Code;

/** Why a check is not written down as it was sent, or an alert not cleared. */
public enum HealthRule implements Code {
    NOT_HERE(409),
    CHECKED_ALREADY(409),
    CHECK_VOIDED(409),
    ALERT_CLEARED(409);

    private final int status;

    HealthRule(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
