package vn.cachly.bed;

/** What a bed can be used for. */
public enum BedUseKind {
    /** A person lies in it. */
    OCCUPIED,
    /** Kept for somebody until a time; expires by itself. */
    HELD,
    /** Left, and not yet ready for the next. */
    CLEANING,
    /** Broken, or away. */
    OUT_OF_SERVICE,
    /** Not to be given away until an officer frees it. */
    BLOCKED
}
