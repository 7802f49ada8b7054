package vn.cachly.exposure;

/** What was decided about one who shared a room with a case. */
public enum MemberState {
    /** Nobody has decided; he does not leave before. */
    PROPOSED,
    /** A contact: his days count from when they were together last. */
    CONFIRMED,
    REJECTED,
    /** The result that caused it says otherwise now. */
    UNDONE
}
