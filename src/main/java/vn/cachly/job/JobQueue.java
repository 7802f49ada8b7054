package vn.cachly.job;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import vn.cachly.access.Actor;
import vn.cachly.access.Purpose;
import vn.cachly.problem.Problem;
import vn.cachly.shared.Scalar;

/** Jobs as those see them who do the work. Whoever claims one has it until its lease is over, and may renew that. */
@ApplicationScoped
class JobQueue {
    private static final String CLAIM = """
            with next as materialized (
                     select id from job where state in ('QUEUED', 'RUNNING') and due_at <= :now and kind = any(:kinds)
                      order by due_at, id limit 1 for update skip locked),
                 taken as (
                     update job set state = 'RUNNING', attempts = attempts + 1, due_at = :until,
                                    started_at = coalesce(started_at, :now), version = version + 1
                       from next where job.id = next.id
                     returning job.id, kind, facility_id, about_id, issuer, subject, client, roles, purpose, language, request_id,
                               cast(request as text) as request, done, total, attempts)
            select * from taken""";

    /** A claim that has been lost to another instance finds no row. */
    private static final String MINE = " where id = :id and attempts = :attempts and state = 'RUNNING'";

    private static final String ENDED = "with ended as (update job set %s, finished_at = :now, version = version + 1"
            + MINE + " returning version) select version from ended";
    private static final String DONE = ENDED.formatted("state = 'DONE', done = total, result = cast(:answer as jsonb)");
    private static final String FAILED = ENDED.formatted("state = 'FAILED', problem = cast(:answer as jsonb)");

    private final Session session;
    private final JobJson json;

    JobQueue(Session session, JobJson json) {
        this.session = session;
        this.json = json;
    }

    /** A job that this instance has taken, in one of its attempts. */
    @RegisterForReflection
    record Claim(
            UUID id,
            String kind,
            UUID facilityId,
            UUID aboutId,
            String issuer,
            String subject,
            String client,
            String[] roles,
            String purpose,
            String language,
            String requestId,
            String request,
            int done,
            int total,
            int attempts) {
        Actor asker() {
            return new Actor(issuer, subject, client, Set.of(roles), Purpose.valueOf(purpose));
        }

        Locale locale() {
            return Locale.forLanguageTag(language);
        }
    }

    /** The job that has been due for longest, of those that this release knows how to do. */
    Optional<Claim> claim(Collection<String> kinds, Instant now, Instant until) {
        return session.createNativeQuery(CLAIM, Claim.class)
                .setParameter("kinds", kinds.toArray(String[]::new))
                .setParameter("now", now)
                .setParameter("until", until)
                .uniqueResultOptional();
    }

    /** Whether the asker's place, which this transaction has entered, still holds the camp of the job. */
    boolean isInPlace(Claim claim) {
        return claim.facilityId() == null
                || Scalar.query(
                                session,
                                "select access_everywhere() or :facility in (select access_facilities())",
                                Boolean.class)
                        .setParameter("facility", claim.facilityId())
                        .getSingleResult();
    }

    boolean renew(Claim claim, Instant until) {
        return changed("update job set due_at = :until" + MINE, claim, until);
    }

    /** Lets it wait for its next attempt. */
    boolean putBack(Claim claim, Instant until) {
        return changed("update job set state = 'QUEUED', due_at = :until, version = version + 1" + MINE, claim, until);
    }

    private boolean changed(String sql, Claim claim, Instant until) {
        return session.createNativeMutationQuery(sql)
                        .setParameter("id", claim.id())
                        .setParameter("attempts", claim.attempts())
                        .setParameter("until", until)
                        .executeUpdate()
                == 1;
    }

    boolean count(Claim claim, int members) {
        return session.createNativeMutationQuery("update job set done = done + :members, version = version + 1" + MINE)
                        .setParameter("id", claim.id())
                        .setParameter("attempts", claim.attempts())
                        .setParameter("members", members)
                        .executeUpdate()
                == 1;
    }

    /** @return its version; empty when it is another instance's now */
    Optional<Integer> done(Claim claim, JobOutcome outcome, Instant now) {
        return ended(DONE, claim, outcome.result(), now);
    }

    Optional<Integer> failed(Claim claim, Problem problem, Instant now) {
        return ended(FAILED, claim, problem, now);
    }

    private Optional<Integer> ended(String sql, Claim claim, Object answer, Instant now) {
        return Scalar.query(session, sql, Integer.class)
                .setParameter("id", claim.id())
                .setParameter("attempts", claim.attempts())
                .setParameter("answer", json.written(answer))
                .setParameter("now", now)
                .uniqueResultOptional();
    }

    int forgetBefore(Instant moment) {
        return session.createNativeMutationQuery("delete from job where finished_at < :moment")
                .setParameter("moment", moment)
                .executeUpdate();
    }
}
