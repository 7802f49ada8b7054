package vn.cachly.release;

/** Where a list stands. */
public enum ListState {
    PROPOSED,
    /** By somebody else; those on it may leave when their gates are open. */
    APPROVED,
    WITHDRAWN
}
