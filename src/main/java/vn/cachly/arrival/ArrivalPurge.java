package vn.cachly.arrival;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.hibernate.Session;
import vn.cachly.shared.Scalar;
import vn.cachly.shared.Timekeeper;

/** Forgets what was told of people who were announced and never admitted; that they were, and when, stays. */
@ApplicationScoped
class ArrivalPurge {
    private final Session session;
    private final ArrivalConfig config;
    private final Timekeeper timekeeper;

    ArrivalPurge(Session session, ArrivalConfig config, Timekeeper timekeeper) {
        this.session = session;
        this.config = config;
        this.timekeeper = timekeeper;
    }

    @Scheduled(every = "1h", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void forget() {
        Scalar.query(session, "select arrival_forget(:before)", Integer.class)
                .setParameter("before", timekeeper.now().minus(config.keep()))
                .getSingleResult();
    }
}
