package vn.cachly.certificate;

/** Why a certificate is not valid any more. */
public enum RevokeCode {
    RESULT_CORRECTED,
    ISSUED_IN_ERROR,
    OTHER
}
