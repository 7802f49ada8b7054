package vn.cachly.placement;

import vn.cachly.problem.Code;

/** What cannot be asked about a placement. */
public enum PlacementRule implements Code {
    ONE_NEWCOMER(400);

    private final int status;

    PlacementRule(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
