package vn.cachly.job;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.cachly.problem.Problem;
import vn.cachly.problem.RuleBroken;
import vn.cachly.shared.Changed;
import vn.cachly.shared.Happened;
import vn.cachly.shared.Timekeeper;
import vn.cachly.shared.UseCase;

/** The transactions of a job. What is done and that it is done are one: neither is without the other. */
@UseCase
@Transactional
@TransactionConfiguration(timeout = JobWork.SECONDS)
@ApplicationScoped
class JobWork {
    /** Nobody waits for the answer, so that the usual minute would only undo what is almost done. */
    static final int SECONDS = 3_600;

    private final JobQueue queue;
    private final Jobs jobs;
    private final JobConfig config;
    private final Timekeeper timekeeper;
    private final Event<Changed> changes;

    JobWork(JobQueue queue, Jobs jobs, JobConfig config, Timekeeper timekeeper, Event<Changed> changes) {
        this.queue = queue;
        this.jobs = jobs;
        this.config = config;
        this.timekeeper = timekeeper;
        this.changes = changes;
    }

    Optional<JobQueue.Claim> claim(Collection<String> kinds) {
        Instant now = timekeeper.now();
        return queue.claim(kinds, now, now.plus(config.lease()));
    }

    void renew(JobQueue.Claim claim) {
        queue.renew(claim, timekeeper.now().plus(config.lease()));
    }

    void whole(JobKind kind, JobRun run) {
        enter(run.claim());
        end(run.claim(), kind.run(run));
    }

    void part(JobQueue.Claim claim, int members, Runnable some) {
        enter(claim);
        some.run();
        keep(queue.count(claim, members));
    }

    void finish(JobQueue.Claim claim, JobOutcome outcome) {
        enter(claim);
        end(claim, outcome);
    }

    void fail(JobQueue.Claim claim, Problem problem) {
        Happened now = timekeeper.happened(null, null);
        fire("job.failed", claim, queue.failed(claim, problem, now.recordedAt()), now);
    }

    void putBack(JobQueue.Claim claim) {
        keep(queue.putBack(claim, timekeeper.now().plus(config.pause())));
    }

    int forget() {
        return queue.forgetBefore(timekeeper.now().minus(config.keep()));
    }

    /** A camp that the asker has lost since does not exist for him. */
    private void enter(JobQueue.Claim claim) {
        jobs.enter(claim.asker());
        if (!queue.isInPlace(claim)) {
            throw RuleBroken.notFound();
        }
    }

    private void end(JobQueue.Claim claim, JobOutcome outcome) {
        Happened now = timekeeper.happened(null, null);
        fire("job.done", claim, queue.done(claim, outcome, now.recordedAt()), now);
    }

    private void fire(String action, JobQueue.Claim claim, Optional<Integer> version, Happened now) {
        keep(version.isPresent());
        changes.fire(changed(action, claim.id(), version.orElseThrow(), claim.facilityId(), claim.aboutId(), now));
    }

    private static void keep(boolean mine) {
        if (!mine) {
            throw new JobRun.Lost();
        }
    }

    static Changed changed(String action, UUID job, int version, UUID facility, UUID about, Happened now) {
        List<UUID> also = Stream.ofNullable(about).toList();
        return new Changed(action, "job", job, version, facility, also, now);
    }
}
