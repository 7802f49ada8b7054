package vn.cachly.result;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;
import vn.cachly.clock.ReasonsErasing;
import vn.cachly.shared.Scalar;
import vn.cachly.shared.Timekeeper;
import vn.cachly.shared.Words;

/** What was said beside tubes, and the names that laboratories echoed: erased with a person's other words, or when they are no longer needed. */
@ApplicationScoped
class ResultWords {
    private final Session session;
    private final Timekeeper timekeeper;
    private final Duration keep;

    /** @param keep how long an echo is kept after somebody has decided about it */
    ResultWords(
            Session session,
            Timekeeper timekeeper,
            @ConfigProperty(name = "cachly.result.keep-echoes", defaultValue = "90D") Duration keep) {
        this.session = session;
        this.timekeeper = timekeeper;
        this.keep = keep;
    }

    void on(@Observes ReasonsErasing erasing) {
        Words.erase(session, "result", erasing.personId());
    }

    @Scheduled(every = "1h", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void forget() {
        Scalar.query(session, "select result_review_forget(:before)", Integer.class)
                .setParameter("before", timekeeper.now().minus(keep))
                .getSingleResult();
    }
}
