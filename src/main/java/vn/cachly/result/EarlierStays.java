package vn.cachly.result;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** What was taken of people in an earlier stay: whoever comes again is not another person. */
@ApplicationScoped
public class EarlierStays {
    private final Session session;
    private final ResultConfig config;

    EarlierStays(Session session, ResultConfig config) {
        this.session = session;
        this.config = config;
    }

    /** Positives and samples that wait, of each of these stays. One statement, however many. */
    public Map<UUID, List<EarlierSample>> samples(Collection<UUID> stays) {
        return session.createNativeQuery(
                        "select stay_id, sample_id, collected_at, positive from results_of_earlier_stays(:stays, :days)",
                        EarlierSample.class)
                .setParameter("stays", stays.toArray(UUID[]::new))
                .setParameter("days", config.earlierDays())
                .getResultStream()
                .collect(Collectors.groupingBy(EarlierSample::stayId));
    }

    /** Whether what was taken then counts in a stay that began later. */
    public boolean counts(Instant collectedAt, Instant beganAt) {
        return !collectedAt.plus(Duration.ofDays(config.earlierDays())).isBefore(beganAt);
    }

    /** Days before a stay that count in it. */
    public int days() {
        return config.earlierDays();
    }
}
