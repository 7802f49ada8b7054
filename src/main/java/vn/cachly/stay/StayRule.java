package vn.cachly.stay;

import vn.cachly.problem.Code;

/** Why somebody cannot be admitted, or a step of a stay cannot be taken. Some are the database's own words. */
public enum StayRule implements Code {
    ONE_PERSON(400),
    BED_OR_CAMP(400),
    END_KIND(400),
    CHILD_UNKNOWN(400),
    SCREENING_CONTRADICTS(400),
    PERSON_HAS_STAY(409),
    STAY_ENDED(409),
    ABSENT_ALREADY(409),
    NOT_ABSENT(409),
    NOT_IN_CAMP(409),
    NOT_AT_HOSPITAL(409),
    OTHER_FACILITY(409),
    NOT_IN_BED(409),
    CHILD_NOT_NAMED(409),
    CHILDREN_FIRST(409),
    PEOPLE_THERE(409),
    SAME_CATEGORY(409),
    STAY_IN_TWO_PLACES(409),
    STAY_IN_TWO_CATEGORIES(409),
    WHEREABOUTS_GAP(409);

    private final int status;

    StayRule(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
