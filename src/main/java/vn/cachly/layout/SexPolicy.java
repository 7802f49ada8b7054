package vn.cachly.layout;

/** Who may lie in a room together. */
public enum SexPolicy {
    MALE,
    FEMALE,
    /** Whoever comes first decides. */
    SAME,
    /** Families and couples. */
    ANY
}
