package vn.cachly.rollcall;

import vn.cachly.problem.Code;

/** What a roll call cannot take. Some are the database's own words. */
public enum RollCallRule implements Code {
    NAMED_TWICE(400),
    ROOM_NOT_FOUND(404),
    STAY_NOT_FOUND(404),
    ROLL_CALL_CLOSED(409),
    ROOM_ANSWERED_TWICE(409),
    PRESENT_IN_TWO_ROOMS(409);

    private final int status;

    RollCallRule(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
