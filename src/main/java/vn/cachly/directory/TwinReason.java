package vn.cachly.directory;

/** Why two records may be of one person, the surest first. */
public enum TwinReason {
    /** The same number of a paper. */
    IDENTIFIER,
    /** The same name but for marks, and the same day of birth. */
    NAME_AND_BIRTH,
    /** The same name but for marks, and dates of birth that do not contradict each other. */
    NAME,
    /** The same telephone number and a similar name. */
    PHONE
}
