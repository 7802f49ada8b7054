package vn.cachly.arrival;

/** How somebody got on the list of a group. */
public enum ArrivalSource {
    /** Announced. */
    MANIFEST,
    /** Came with it without being announced. */
    EXTRA
}
