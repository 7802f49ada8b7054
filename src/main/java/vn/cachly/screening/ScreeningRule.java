package vn.cachly.screening;

import vn.cachly.problem.Code;

/** Why a screening is not written down as it was sent. */
enum ScreeningRule implements Code {
    TEMPERATURE_OR_REASON(400),
    HOSPITAL_UNNAMED(400),
    OUTCOME_CATEGORY(400),
    DECISION_NEEDS_REASON(400),
    SCREENED_AFTER_END(409);

    private final int status;

    ScreeningRule(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
