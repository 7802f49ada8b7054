package vn.cachly.access;

import vn.cachly.problem.Code;

/** What an assignment may not be. */
public enum AccessRule implements Code {
    ONE_PLACE(400),
    PLACE_NOT_FOUND(404),
    ASSIGNMENT_OVER(409);

    private final int status;

    AccessRule(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
