package vn.cachly.clock;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.MutationQuery;
import vn.cachly.shared.Happened;

/** The words beside events: added, read with them, erased. */
@ApplicationScoped
class ClockReasons {
    private static final String ADD = """
            insert into clock_reason (stay_id, event_id, reason)
            select r.stay_id, r.event_id, r.reason
              from unnest(cast(:stays as uuid[]), cast(:events as uuid[]), cast(:reasons as text[])) as r (stay_id, event_id, reason)""";

    private static final String ERASE = """
            update clock_reason set reason = null, erased_at = :now, erased_by = :by, erase_reason = cast(:why as text)
             where reason is not null
            """;

    private static final String OF_PERSON = ERASE + " and stay_id in (select id from stay where person_id = :person)";
    private static final String OF_EVENTS = ERASE + " and stay_id = :stay and event_id = any(:events)";

    private final Session session;

    ClockReasons(Session session) {
        this.session = session;
    }

    /** Of those events that have one. */
    void add(List<NewEvent> events) {
        List<NewEvent> told =
                events.stream().filter(event -> event.reason() != null).toList();
        if (told.isEmpty()) {
            return;
        }
        session.createNativeMutationQuery(ADD)
                .setParameter("stays", told.stream().map(NewEvent::stayId).toArray(UUID[]::new))
                .setParameter("events", told.stream().map(NewEvent::id).toArray(UUID[]::new))
                .setParameter("reasons", told.stream().map(NewEvent::reason).toArray(String[]::new))
                .executeUpdate();
    }

    /** @return how many events had words until now, in stays of the actor's place */
    int eraseOfPerson(UUID person, Happened when, String by, String why) {
        return erasing(OF_PERSON, when, by, why).setParameter("person", person).executeUpdate();
    }

    /** Without a reason beside them: whatever takes the events back says why. */
    void erase(UUID stay, Collection<UUID> events, Happened when, String by) {
        erasing(OF_EVENTS, when, by, null)
                .setParameter("stay", stay)
                .setParameter("events", events.toArray(UUID[]::new))
                .executeUpdate();
    }

    private MutationQuery erasing(String sql, Happened when, String by, String why) {
        return session.createNativeMutationQuery(sql)
                .setParameter("now", when.recordedAt())
                .setParameter("by", by)
                .setParameter("why", why);
    }
}
