package vn.cachly.sampling;

/** Why somebody is to be sampled beside the days of his rule; written down by whoever finds out. */
public enum NeedCause {
    /** He was near a case. */
    CONTACT,
    /** The laboratory could not use his sample. */
    REJECTED
}
