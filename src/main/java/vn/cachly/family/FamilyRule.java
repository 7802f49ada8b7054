package vn.cachly.family;

import vn.cachly.problem.Code;

/** Why somebody cannot be in a family. Some are the database's own words. */
enum FamilyRule implements Code {
    IN_OTHER_FAMILY(409);

    private final int status;

    FamilyRule(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
