package vn.cachly.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.hibernate.Session;
import vn.cachly.clock.ReasonsErasing;
import vn.cachly.shared.Scalar;

/** What was said of somebody on his way out: why he was a contact, was let through, or came off a list. */
@ApplicationScoped
class ReleaseWords {
    private final Session session;

    ReleaseWords(Session session) {
        this.session = session;
    }

    void on(@Observes ReasonsErasing erasing) {
        Scalar.query(session, "select release_erase_words(:person)", Integer.class)
                .setParameter("person", erasing.personId())
                .getSingleResult();
    }
}
