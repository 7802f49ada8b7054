package vn.cachly.sample;

/** Why a sample is taken. */
public enum SamplePurpose {
    /** A day of the protocol. */
    MILESTONE,
    SYMPTOMS,
    CONTACT,
    /** An earlier one was rejected, or told nothing. */
    REPEAT,
    ORDERED,
    /** After the stay, at home. */
    FOLLOW_UP
}
