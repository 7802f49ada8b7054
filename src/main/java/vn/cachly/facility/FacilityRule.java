package vn.cachly.facility;

import vn.cachly.problem.Code;

/** What a facility or an approval may not be. */
public enum FacilityRule implements Code {
    CATEGORY_UNKNOWN(400),
    COORDINATES_INCOMPLETE(400),
    NOT_APPROVED(409),
    FACILITY_RETIRED(409),
    FACILITY_NOT_OPENED(409),
    APPROVAL_OVER(409);

    private final int status;

    FacilityRule(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
