package vn.cachly.protocol;

/** How days are counted: by dates in Viet Nam, or as 24 hours each from the anchor's moment. */
public enum Counting {
    CALENDAR_DAYS,
    HOURS
}
