package vn.cachly.verification;

/** What is true of a certificate that somebody was shown. */
public enum VerificationStatus {
    VALID,
    REVOKED,
    /** The signed text was not signed by us, or does not say what we have on record. */
    FORGED
}
