package vn.cachly.verification;

/** What is counted. */
enum TryScope {
    /** Something typed about a certificate. */
    SERIAL,
    /** Something typed from an address. */
    ADDRESS,
    /** A serial that does not exist, asked for from an address. */
    MISS
}
