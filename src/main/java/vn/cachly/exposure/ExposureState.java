package vn.cachly.exposure;

/** Where the decision about an exposure stands. */
public enum ExposureState {
    /** Somebody of it has not been decided on. */
    OPEN,
    DECIDED,
    /** The result that caused it says otherwise now. */
    UNDONE
}
