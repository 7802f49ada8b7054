package vn.cachly.protocol;

/** When a test is due: in quarantine, counted from the anchor, or at home, counted from the release. */
public enum Phase {
    QUARANTINE,
    FOLLOW_UP
}
