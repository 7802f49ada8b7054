package vn.cachly.arrival;

/** What has become of somebody of a group. */
public enum ArrivalStatus {
    /** On the list, not yet here. */
    EXPECTED,
    /** Ticked off: here. */
    RECEIVED,
    /** Did not come with the others; somebody looks for him. */
    MISSING,
    /** Not expected any more, or written down by mistake. */
    WITHDRAWN,
    /** Has a stay. */
    ADMITTED,
    /** Sent to a hospital from the screening. */
    REFERRED;

    public boolean mayBecome(ArrivalStatus next) {
        return switch (this) {
            case EXPECTED -> next == RECEIVED || next == MISSING || next == WITHDRAWN;
            case MISSING -> next == RECEIVED || next == WITHDRAWN;
            case RECEIVED -> next != RECEIVED;
            case REFERRED -> next == RECEIVED;
            case ADMITTED, WITHDRAWN -> false;
        };
    }

    /** Whether he stands, or stood, before us. */
    public boolean isHere() {
        return switch (this) {
            case RECEIVED, ADMITTED, REFERRED -> true;
            case EXPECTED, MISSING, WITHDRAWN -> false;
        };
    }
}
