package vn.cachly.intake;

import vn.cachly.problem.Code;

/** Why somebody of a group is not screened or admitted yet. */
public enum IntakeRule implements Code {
    NOT_RECEIVED(409),
    SCREENING_MISSING(409),
    PARTY_NOT_READY(409),
    PARTY_NOT_PLACED(409);

    private final int status;

    IntakeRule(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
