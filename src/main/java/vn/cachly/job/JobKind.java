package vn.cachly.job;

/** A kind of long work. The feature that knows how to do it makes a bean of it; jobs of its name then find it. */
public interface JobKind {
    /** Stands in every job of this kind, and so never changes. */
    String name();

    /**
     * Whether the work is done in {@link JobRun#part parts}, each a transaction of its own. Otherwise all of it is one
     * transaction, the outcome included, and none of it stands before the job is done.
     */
    default boolean inParts() {
        return false;
    }

    /**
     * Does the work as the asker, where he may act now. What it refuses with ends the job as it would end a request; after
     * anything else it is tried again.
     */
    JobOutcome run(JobRun run);
}
