package vn.cachly.exposure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.hibernate.Session;
import vn.cachly.clock.EventsOfOthers;
import vn.cachly.shared.Scalar;

/** What a result or a decision about a contact has done to a clock is undone by correcting the one or deciding the other anew. */
@ApplicationScoped
class EventsOfExposures implements EventsOfOthers {
    private final Session session;

    EventsOfExposures(Session session) {
        this.session = session;
    }

    @Override
    public boolean holds(UUID event) {
        return Scalar.query(session, "select exposure_holds_event(:event)", Boolean.class)
                .setParameter("event", event)
                .getSingleResult();
    }
}
