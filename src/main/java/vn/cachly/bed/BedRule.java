package vn.cachly.bed;

import vn.cachly.problem.Code;

/** Why somebody cannot have a bed, or something cannot be done with it. Some are the database's own words. */
public enum BedRule implements Code {
    BED_NOT_FOUND(404),
    HOLD_NEEDS_END(400),
    ONLY_HOLD_ENDS(400),
    OCCUPIED_BY_STAY_ONLY(400),
    BED_NOT_OPENED(409),
    BED_RETIRED(409),
    BED_TAKEN(409),
    BED_IN_USE(409),
    BED_FREE(409),
    BED_RESERVED(409),
    RESERVATION_OVER(409),
    SAME_BED(409),
    STAY_IN_OTHER_BED(409),
    IN_BED_BUT_NOT_IN_CAMP(409),
    ROOM_KEPT(409),
    ROOM_SEX(409),
    ROOM_CATEGORY(409),
    COHORT_CLOSED(409),
    GUARDIAN_NOT_THERE(409),
    NOT_A_SMALL_CHILD(409),
    OUT_OF_ORDER(409),
    USE_ENDS_WITH_STAY(409),
    USE_OVER(409);

    private final int status;

    BedRule(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
