package vn.cachly.directory;

/** Why two records may be of one person, the surest first. */
public enum TwinReason {
    /** The same number of a paper. */
    IDENTIFIER(4),
    /** The same name but for marks, and the same day of birth. */
    NAME_AND_BIRTH(3),
    /** The same name but for marks, and dates of birth that do not contradict each other. */
    NAME(2),
    /** The same telephone number and a similar name. */
    PHONE(1);

    private final int weight;

    TwinReason(int weight) {
        this.weight = weight;
    }

    int weight() {
        return weight;
    }
}
