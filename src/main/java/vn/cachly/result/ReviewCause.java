package vn.cachly.result;

/** Why a result lies in the tray. */
public enum ReviewCause {
    TUBE_UNKNOWN,
    NAME_MISMATCH,
    BIRTH_YEAR_MISMATCH,
    /** The tube was rejected: nothing can have been found in it. */
    SAMPLE_REJECTED,
    /** The same file or call says two different things of the tube, or a final result says another thing than the one that counts. */
    CONTRADICTION
}
