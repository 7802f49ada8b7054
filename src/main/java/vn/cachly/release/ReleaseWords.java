package vn.cachly.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.hibernate.Session;
import vn.cachly.clock.ReasonsErasing;
import vn.cachly.shared.Words;

/** What was said of somebody on his way out: why he came off a list, or his list went away. */
@ApplicationScoped
class ReleaseWords {
    private final Session session;

    ReleaseWords(Session session) {
        this.session = session;
    }

    void on(@Observes ReasonsErasing erasing) {
        Words.erase(session, "release", erasing.personId());
    }
}
