package vn.cachly.result;

/** What became of a result in the tray. */
public enum ReviewState {
    OPEN,
    ACCEPTED,
    DISCARDED
}
