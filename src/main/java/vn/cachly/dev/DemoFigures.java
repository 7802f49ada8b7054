package vn.cachly.dev;

import io.quarkus.arc.profile.IfBuildProfile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.hibernate.Session;
import vn.cachly.shared.UseCase;

/** How much there is to see, in the demo and of what was added since. */
@UseCase
@Transactional
@ApplicationScoped
@IfBuildProfile(anyOf = {"dev", "test"})
class DemoFigures {
    private static final String COUNT = """
            select cast((select count(*) from facility where retired_at is null) as integer) as camps,
                   cast((select count(*) from bed where retired_at is null) as integer) as beds,
                   cast((select count(*) from stay where ended_at is null) as integer) as people,
                   cast((select count(*) from stay where end_kind <> 'VOID') as integer) as gone""";

    private final Session session;

    DemoFigures(Session session) {
        this.session = session;
    }

    /**
     * Everywhere.
     *
     * @param people in quarantine now
     * @param gone who have gone through
     */
    record Figures(int camps, int beds, int people, int gone) {}

    Figures count() {
        return session.createNativeQuery(COUNT, Figures.class).getSingleResult();
    }
}
