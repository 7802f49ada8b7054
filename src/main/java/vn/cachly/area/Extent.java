package vn.cachly.area;

/** How much of a unit went into one of its successors. */
public enum Extent {
    /** All of it. */
    WHOLE,
    /** A part; the rest went elsewhere. */
    PART,
    /** At least a part: the source names this successor and does not say whether there are others. */
    UNKNOWN
}
