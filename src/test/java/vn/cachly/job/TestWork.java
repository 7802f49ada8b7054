package vn.cachly.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import vn.cachly.Sql;
import vn.cachly.Tokens;
import vn.cachly.access.Actor;
import vn.cachly.access.CurrentActor;
import vn.cachly.access.Purpose;
import vn.cachly.shared.Changed;
import vn.cachly.shared.Ids;
import vn.cachly.shared.RequestFacts;
import vn.cachly.shared.Timekeeper;

/** Work of two kinds that a test makes up; what it does is one audit entry for each member. */
@ApplicationScoped
class TestWork {
    static final String WHOLE = "TEST_WHOLE";
    static final String PARTS = "TEST_PARTS";
    private static final Map<UUID, Function<JobRun, JobOutcome>> WORKS = new ConcurrentHashMap<>();

    @Inject
    JobService service;

    @Inject
    CurrentActor current;

    @Inject
    RequestFacts facts;

    @Inject
    Timekeeper timekeeper;

    @Inject
    Event<Changed> changes;

    @ApplicationScoped
    static class Whole implements JobKind {
        @Override
        public String name() {
            return WHOLE;
        }

        @Override
        public JobOutcome run(JobRun run) {
            return WORKS.get(run.aboutId()).apply(run);
        }
    }

    @ApplicationScoped
    static class Parts implements JobKind {
        @Override
        public String name() {
            return PARTS;
        }

        @Override
        public boolean inParts() {
            return true;
        }

        @Override
        public JobOutcome run(JobRun run) {
            return WORKS.get(run.aboutId()).apply(run);
        }
    }

    /** What is asked; the name is what nobody else may read. */
    record Request(String name) {}

    static NewJob job(String kind, UUID facility, int total, Function<JobRun, JobOutcome> work) {
        UUID about = Ids.next();
        WORKS.put(about, work);
        return NewJob.of(kind, facility, about, total, new Request("Bí Mật"));
    }

    /** Asks as this subject with this role. */
    @ActivateRequestContext
    JobView ask(String subject, String role, String language, NewJob job) {
        current.become(new Actor(Tokens.ISSUER, subject, "console", Set.of(role), Purpose.TRACING));
        facts.resume("request-" + job.id(), Locale.forLanguageTag(language));
        return service.begin(job);
    }

    /** The work: seen once for each time that it stands. */
    void does(JobRun run) {
        changes.fire(new Changed(
                "test.did", "test", run.aboutId(), 0, run.facilityId(), List.of(), timekeeper.happened(null, null)));
    }

    static long stands(NewJob job) {
        return Sql.number(
                "select count(*) from audit_entry where action = 'test.did' and ?::uuid = any(ids)", job.aboutId());
    }
}
