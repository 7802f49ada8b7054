package vn.cachly.protocol;

/** What becomes of the days of somebody who went away without leave and is back. */
public enum OnReturn {
    /** They begin again. */
    RESTART,
    /** They go on; the dates away are added. */
    RESUME
}
