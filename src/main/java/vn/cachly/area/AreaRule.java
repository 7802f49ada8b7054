package vn.cachly.area;

import vn.cachly.problem.Code;

/** What a unit may not be, and what the database refuses in its name. */
public enum AreaRule implements Code {
    UNIT_NOT_FOUND(404),
    UNIT_CODE_TAKEN(409),
    UNIT_NOT_IN_FORCE(409),
    PLACE_IN_TWO_UNITS(409),
    PARENT_TIER(400),
    PARENT_PERIOD(400),
    ROW_REPEATED(409),
    ROWS_REFUSED(409),
    UNIT_OTHER_NAME(409),
    UNIT_ENDS_OTHERWISE(409),
    UNIT_LIVES_ON(409),
    UNIT_HAS_UNITS(409),
    WHOLE_AND_MORE(409),
    PLACES_LEFT(409),
    PLACE_ELSEWHERE(409);

    private final int status;

    AreaRule(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
