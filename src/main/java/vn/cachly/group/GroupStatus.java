package vn.cachly.group;

/** How far a group has come. */
public enum GroupStatus {
    /** Announced; people may be ticked off already. */
    PLANNED,
    /** Handed over by those who brought it. */
    ARRIVED,
    /** Everybody has come or is missing. */
    CLOSED,
    /** It does not come. */
    CANCELLED;

    boolean mayBecome(GroupStatus next) {
        return switch (this) {
            case PLANNED -> next == ARRIVED || next == CANCELLED;
            case ARRIVED -> next == CLOSED;
            case CLOSED, CANCELLED -> false;
        };
    }

    /** Nobody is added to it any more. */
    public boolean isOver() {
        return this == CLOSED || this == CANCELLED;
    }
}
