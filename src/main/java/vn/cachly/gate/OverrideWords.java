package vn.cachly.gate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.hibernate.Session;
import vn.cachly.clock.ReasonsErasing;
import vn.cachly.shared.Words;

/** Why somebody was let through. */
@ApplicationScoped
class OverrideWords {
    private final Session session;

    OverrideWords(Session session) {
        this.session = session;
    }

    void on(@Observes ReasonsErasing erasing) {
        Words.erase(session, "gate_override", erasing.personId());
    }
}
