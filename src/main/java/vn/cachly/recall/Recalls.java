package vn.cachly.recall;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** Whoever has left and was with a case. */
@ApplicationScoped
class Recalls {
    private final Session session;

    Recalls(Session session) {
        this.session = session;
    }

    List<RecallLine> of(UUID exposure) {
        return session.createNativeQuery("""
                        select stay_id, person_id, name, phone, address, facility_id, left_at, end_kind, last_at, state, unit_id, unit_name,
                               arrived_at, waiting
                          from recall_of_exposure(:exposure)""", RecallLine.class)
                .setParameter("exposure", exposure)
                .getResultList();
    }
}
