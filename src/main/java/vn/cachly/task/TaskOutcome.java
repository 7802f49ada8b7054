package vn.cachly.task;

/** How a task ended. */
public enum TaskOutcome {
    DONE,
    /** Nobody had to do it after all. */
    NOT_NEEDED,
    /** Another took its place; only the service says so. */
    SUPERSEDED
}
