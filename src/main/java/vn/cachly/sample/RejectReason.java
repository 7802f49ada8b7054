package vn.cachly.sample;

/** Why a tube cannot be examined. */
public enum RejectReason {
    LEAKED,
    UNLABELLED,
    LATE,
    INSUFFICIENT,
    OTHER
}
