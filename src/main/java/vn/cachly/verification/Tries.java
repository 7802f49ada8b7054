package vn.cachly.verification;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.hibernate.Session;
import vn.cachly.shared.Scalar;
import vn.cachly.shared.Timekeeper;
import vn.cachly.signing.KeyVault;

/** Counts tries in the database, because a second instance would otherwise give as many again. */
@ApplicationScoped
class Tries {
    /**
     * One row waits for the other: of those who try in the same moment each has a number of its own. An hour that began long after now
     * was begun by a clock that went wrong, and locks nobody out.
     */
    private static final String COUNT = """
            insert into verification_try as known (scope, subject, began_at, tries) values (:scope, :subject, :now, 1)
            on conflict (scope, subject) do update
               set tries = case when known.began_at between :before and :after then known.tries + 1 else 1 end,
                   began_at = case when known.began_at between :before and :after then known.began_at else excluded.began_at end
            returning tries""";

    private static final String KNOWN = """
            select tries from verification_try where scope = :scope and subject = :subject
                                                   and began_at between :before and :after""";

    private final Session session;
    private final KeyVault vault;
    private final VerificationConfig config;
    private final Timekeeper timekeeper;

    Tries(Session session, KeyVault vault, VerificationConfig config, Timekeeper timekeeper) {
        this.session = session;
        this.vault = vault;
        this.config = config;
        this.timekeeper = timekeeper;
    }

    /** @return whether this one may still be answered */
    boolean take(TryScope scope, String subject) {
        Instant now = timekeeper.now();
        int tries = Scalar.query(session, COUNT, Integer.class)
                .setParameter("scope", scope.name())
                .setParameter("subject", key(subject))
                .setParameter("now", now)
                .setParameter("before", now.minus(config.within()).plusNanos(1_000))
                .setParameter("after", now.plus(config.within()))
                .getSingleResult();
        return tries <= limit(scope);
    }

    /** @return whether there is one left, without taking it */
    boolean isLeft(TryScope scope, String subject) {
        Instant now = timekeeper.now();
        return Scalar.query(session, KNOWN, Integer.class)
                        .setParameter("scope", scope.name())
                        .setParameter("subject", key(subject))
                        .setParameter("before", now.minus(config.within()).plusNanos(1_000))
                        .setParameter("after", now.plus(config.within()))
                        .uniqueResultOptional()
                        .orElse(0)
                < limit(scope);
    }

    @Scheduled(every = "1h", delayed = "2m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void forget() {
        session.createNativeMutationQuery("delete from verification_try where began_at <= :before")
                .setParameter("before", timekeeper.now().minus(config.within()))
                .executeUpdate();
    }

    private int limit(TryScope scope) {
        return scope == TryScope.MISS ? config.misses() : config.tries();
    }

    private byte[] key(String subject) {
        return vault.hash(subject.getBytes(StandardCharsets.UTF_8));
    }
}
