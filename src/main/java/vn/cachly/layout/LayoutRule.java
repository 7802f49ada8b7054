package vn.cachly.layout;

import vn.cachly.problem.Code;

/** What a layout may not be, and what the database refuses in its name. */
public enum LayoutRule implements Code {
    ROOM_UNKNOWN(400),
    ROOM_BESIDE_ITSELF(400),
    MIXING_GROUP_UNKNOWN(400),
    ROOM_NAME_TAKEN(409),
    BED_NAME_TAKEN(409),
    ALREADY_RETIRED(409);

    /** A room is spoken of as building/floor/room. */
    static final String NO_SLASH = "[^/]*";

    static final String GROUP = "[A-Z0-9_]{1,20}";

    private final int status;

    LayoutRule(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
