package vn.cachly.facility;

/** What a camp is. */
public enum FacilityKind {
    /** Khu cách ly tập trung. */
    CONCENTRATED,
    /** Khu cách ly y tế. */
    MEDICAL,
    /** Hotel in use as a quarantine place (QĐ 1246/QĐ-BYT). */
    HOTEL
}
