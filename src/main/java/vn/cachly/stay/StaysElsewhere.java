package vn.cachly.stay;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import vn.cachly.person.IdentifierEntry;
import vn.cachly.person.PersonPapers;
import vn.cachly.shared.Scalar;

/** Who is in quarantine somewhere, asked for many at once; answers no more than yes or no. */
@ApplicationScoped
class StaysElsewhere {
    private static final String BY_PAPERS = """
            select nth from papers_in_quarantine(cast(:kinds as text[]), cast(:numbers as text[]), cast(:countries as text[]))""";

    private static final String BY_IDS = """
            select person_id from people_in_the_way(:people, cast(:moments as timestamptz[]))""";

    private final Session session;

    StaysElsewhere(Session session) {
        this.session = session;
    }

    /** @return which of the papers, from 1 */
    List<Integer> byPapers(List<IdentifierEntry> papers) {
        return PersonPapers.asked(Scalar.query(session, BY_PAPERS, Integer.class), papers)
                .getResultList();
    }

    /** @param since by person: a stay that lasted beyond that moment is in the way */
    List<UUID> byIds(Map<UUID, Instant> since) {
        List<UUID> people = List.copyOf(since.keySet());
        return Scalar.query(session, BY_IDS, UUID.class)
                .setParameter("people", people.toArray(UUID[]::new))
                .setParameter(
                        "moments",
                        people.stream().map(one -> since.get(one).toString()).toArray(String[]::new))
                .getResultList();
    }
}
