package vn.cachly.arrival;

import vn.cachly.problem.Code;

/** Why somebody cannot be on the list of a group, or a step cannot be taken with him. Some are the database's own words. */
public enum ArrivalRule implements Code {
    ARRIVAL_NOT_FOUND(404),
    ARRIVAL_OVER(409),
    ARRIVAL_STATUS(409),
    GUARDIAN_NOT_IN_GROUP(409),
    IDENTIFIER_TWICE(409),
    IN_GROUP_TWICE(409);

    private final int status;

    ArrivalRule(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
