package vn.cachly.result;

/** What an examination found. */
public enum Outcome {
    NEGATIVE,
    POSITIVE,
    /** Neither the one nor the other: another sample is needed. */
    INCONCLUSIVE,
    /** The examination failed: another sample is needed. */
    INVALID
}
