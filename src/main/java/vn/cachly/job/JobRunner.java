package vn.cachly.job;

import io.quarkus.arc.All;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.cachly.access.Actor;
import vn.cachly.access.CurrentActor;
import vn.cachly.problem.CommonCode;
import vn.cachly.problem.Problem;
import vn.cachly.problem.Problems;
import vn.cachly.problem.RuleBroken;
import vn.cachly.shared.RequestFacts;

/** Takes the next job and does it as whoever asked for it, with his roles, where he may act now. */
@ApplicationScoped
public class JobRunner {
    private static final String SELF = "jobs";
    private static final int OUR_FAULT = 500;

    private final Map<String, JobKind> kinds;
    private final JobWork work;
    private final JobConfig config;
    private final CurrentActor current;
    private final RequestFacts facts;
    private final Problems problems;
    private final JobJson json;
    private final Set<JobQueue.Claim> mine = ConcurrentHashMap.newKeySet();

    JobRunner(
            @All List<JobKind> kinds,
            JobWork work,
            JobConfig config,
            CurrentActor current,
            RequestFacts facts,
            Problems problems,
            JobJson json) {
        this.kinds = kinds.stream().collect(Collectors.toMap(JobKind::name, Function.identity()));
        this.work = work;
        this.config = config;
        this.current = current;
        this.facts = facts;
        this.problems = problems;
        this.json = json;
    }

    /** @return whether there was a job */
    @ActivateRequestContext
    public boolean next() {
        current.become(Actor.service(SELF));
        Optional<JobQueue.Claim> claim = work.claim(kinds.keySet());
        claim.ifPresent(this::carryOut);
        return claim.isPresent();
    }

    /** Tells the others that this instance lives and is still at it. */
    @ActivateRequestContext
    public void renew() {
        current.become(Actor.service(SELF));
        mine.forEach(work::renew);
    }

    /** Forgets jobs whose time is over, with the personal data that their requests may hold. */
    @ActivateRequestContext
    public void forget() {
        current.become(Actor.service(SELF));
        work.forget();
    }

    private void carryOut(JobQueue.Claim claim) {
        current.become(claim.asker());
        facts.resume(claim.requestId(), claim.locale());
        mine.add(claim);
        try {
            attemptOrSettle(claim);
        } catch (JobRun.Lost e) {
            Log.warnf("Job %s was taken up by another instance; what this one did of it was undone", claim.id());
        } finally {
            mine.remove(claim);
        }
    }

    private void attemptOrSettle(JobQueue.Claim claim) {
        try {
            attempt(claim);
        } catch (JobRun.Lost e) {
            throw e;
        } catch (RuntimeException | Error e) {
            settle(claim, e);
        }
    }

    private void attempt(JobQueue.Claim claim) {
        if (claim.attempts() > config.attempts()) {
            throw new RuleBroken(JobRule.JOB_ABANDONED, config.attempts());
        }
        JobKind kind = kinds.get(claim.kind());
        JobRun run = new JobRun(claim, work, json);
        if (kind.inParts()) {
            work.finish(claim, kind.run(run));
        } else {
            work.whole(kind, run);
        }
    }

    /**
     * What was refused stays refused; what went wrong, or was in the way, may have passed by the next attempt. Written down
     * by the service itself, because the asker may have lost the place where it is written.
     */
    private void settle(JobQueue.Claim claim, Throwable failure) {
        current.become(Actor.service(SELF));
        Problem problem = problems.of(failure, claim.locale());
        boolean refused =
                problem.status() < OUR_FAULT && !CommonCode.BUSY.name().equals(problem.code());
        if (refused) {
            work.fail(claim, problem);
        } else if (claim.attempts() < config.attempts()) {
            work.putBack(claim);
        } else {
            Log.errorf("Job %s, %s, was given up after %d attempts", claim.id(), claim.kind(), config.attempts());
            RuleBroken abandoned = new RuleBroken(JobRule.JOB_ABANDONED, config.attempts());
            work.fail(claim, problems.of(abandoned, claim.locale()));
        }
    }
}
