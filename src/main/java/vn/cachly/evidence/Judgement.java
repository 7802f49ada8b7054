package vn.cachly.evidence;

/** What an officer made of a paper. */
public enum Judgement {
    VERIFIED,
    REJECTED
}
