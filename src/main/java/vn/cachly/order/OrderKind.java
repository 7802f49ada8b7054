package vn.cachly.order;

/** What a signed paper does. */
public enum OrderKind {
    /** Quarantine begins. */
    ENTRY,
    /** It lasts longer than was ordered. */
    EXTENSION,
    /** It is over. */
    END
}
