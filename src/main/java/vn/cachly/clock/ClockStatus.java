package vn.cachly.clock;

/** Whether the days of a stay run. */
public enum ClockStatus {
    RUNNING,
    /** Found positive: he leaves by recovery, not by days. */
    POSITIVE,
    /** Away without leave: the days stand still. */
    AWAY,
    /** Nobody has ruled anything for him. */
    NO_RULE
}
