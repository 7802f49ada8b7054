package vn.cachly.release;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import vn.cachly.shared.Scalar;

/** Where people were seen with certainty: a sample was taken, they were looked at, they answered when they were called. */
@ApplicationScoped
public class Sightings {
    private static final String AFTER = """
            select s.id from unnest(cast(:stays as uuid[])) as s (id)
             where exists (select from sample t where t.stay_id = s.id and t.collected_at > :at)
                or exists (select from health_check c where c.stay_id = s.id and c.voided_at is null and c.checked_at > :at)
                or exists (select from roll_call_person q where q.stay_id = s.id and q.present and q.superseded_at is null and q.called_at > :at)""";

    private final Session session;

    Sightings(Session session) {
        this.session = session;
    }

    /** Those who were still here after that moment, so that they did not leave at it. */
    public Set<UUID> after(Collection<UUID> stays, Instant at) {
        return Set.copyOf(Scalar.query(session, AFTER, UUID.class)
                .setParameter("stays", stays.toArray(UUID[]::new))
                .setParameter("at", at)
                .getResultList());
    }
}
