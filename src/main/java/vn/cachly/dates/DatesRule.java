package vn.cachly.dates;

import vn.cachly.problem.Code;

/** Why a rule is not applied. */
enum DatesRule implements Code {
    RULE_NOT_MEANT(409),
    NOT_IN_FORCE(409),
    PREVIEW_OUTDATED(409);

    private final int status;

    DatesRule(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
