package vn.cachly.certificate;

/** Why a certificate was put on paper. */
public enum PrintReason {
    HANDED_OVER,
    LOST,
    DAMAGED,
    OTHER
}
