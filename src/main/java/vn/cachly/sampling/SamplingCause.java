package vn.cachly.sampling;

/** Why somebody is to be sampled. */
public enum SamplingCause {
    /** A test of his rule is due, and no sample that may meet it was taken. */
    MILESTONE,
    /** Fever or a symptom was found. */
    SYMPTOMS,
    /** He was near a case. */
    CONTACT,
    /** The laboratory could not use his sample. */
    REJECTED,
    /** The examination said neither yes nor no. */
    REPEAT
}
