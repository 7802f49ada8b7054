package vn.cachly.result;

/** How a result came. */
public enum ResultSource {
    CALL,
    FILE,
    /** Somebody found the tube that it belongs to. */
    REVIEW
}
