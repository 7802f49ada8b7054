package vn.cachly.sample;

/** What is done with a tube. */
public enum CustodyStep {
    TAKEN,
    SENT,
    RECEIVED,
    /** It cannot be examined: another has to be taken. */
    REJECTED
}
