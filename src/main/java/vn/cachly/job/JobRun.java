package vn.cachly.job;

import java.util.UUID;

/** One attempt at a job: what was asked, and the door to doing it in parts. */
public final class JobRun {
    private final JobQueue.Claim claim;
    private final JobWork work;
    private final JobJson json;
    private int done;

    JobRun(JobQueue.Claim claim, JobWork work, JobJson json) {
        this.claim = claim;
        this.work = work;
        this.json = json;
        this.done = claim.done();
    }

    /** The job was taken up by another instance because this one gave no sign of life: what it does now must not stand. */
    static final class Lost extends RuntimeException {
        Lost() {
            super("lost", null, false, false);
        }
    }

    public UUID id() {
        return claim.id();
    }

    public UUID aboutId() {
        return claim.aboutId();
    }

    public UUID facilityId() {
        return claim.facilityId();
    }

    public int total() {
        return claim.total();
    }

    /** How many members are done for good, in earlier attempts, too: the next part begins behind them. */
    public int done() {
        return done;
    }

    /** What was asked; of the type it was asked with. */
    public <T> T request(Class<T> type) {
        return json.read(claim.request(), type);
    }

    /**
     * Does some members in a transaction of their own that also counts them: whatever dies, each is done once. After a
     * deadlock it is called again, and so must not remember anything outside the database.
     */
    public void part(int members, Runnable some) {
        work.part(claim, members, some);
        done += members;
    }

    JobQueue.Claim claim() {
        return claim;
    }
}
