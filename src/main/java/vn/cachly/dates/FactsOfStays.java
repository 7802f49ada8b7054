package vn.cachly.dates;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import vn.cachly.shared.Scalar;

/** What is needed of stays to choose their rules: one statement for however many. */
@ApplicationScoped
class FactsOfStays {
    private static final String COLUMNS = """
            select s.id, s.person_id, s.facility_id, s.version, coalesce(c.category, '') as category, p.birth_date,
                   (select u.room_id from bed_use u where u.stay_id = s.id and u.superseded_at is null and u.ended_at is null) as room_id,
                   order_covers_until(s.id) as ordered_until, s.began_at, s.ended_at
              from stay s join person p on p.id = s.person_id
              left join stay_category c on c.stay_id = s.id and c.superseded_at is null and c.ended_at is null
            """;

    /** For choosing a rule neither room nor order matters, and there are very many. */
    private static final String LASTING = """
            select s.id, s.person_id, s.facility_id, s.version, c.category, p.birth_date, cast(null as uuid) as room_id,
                   cast(null as date) as ordered_until, s.began_at, s.ended_at
              from stay s join person p on p.id = s.person_id
              join stay_category c on c.stay_id = s.id and c.superseded_at is null and c.ended_at is null
             where s.facility_id = any(:camps) and s.ended_at is null and c.category = any(:categories)
               and (s.facility_id, s.id) > (:afterCamp, :afterId)
             order by s.facility_id, s.id""";

    private static final String OF_CAMP = COLUMNS + " where s.facility_id = :camp and s.ended_at is null order by s.id";

    private final Session session;

    FactsOfStays(Session session) {
        this.session = session;
    }

    Optional<Facts> of(UUID stay) {
        return session.createNativeQuery(COLUMNS + " where s.id = :id", Facts.class)
                .setParameter("id", stay)
                .uniqueResultOptional();
    }

    /** Stays that last, by camp and id, after one of them. */
    List<Facts> lasting(Collection<UUID> camps, Collection<String> categories, UUID afterCamp, UUID afterId) {
        return session.createNativeQuery(LASTING, Facts.class)
                .setParameter("camps", camps.toArray(UUID[]::new))
                .setParameter("categories", categories.toArray(String[]::new))
                .setParameter("afterCamp", afterCamp)
                .setParameter("afterId", afterId)
                .getResultList();
    }

    /** All that last in one camp, by id. */
    List<Facts> lastingIn(UUID camp) {
        return session.createNativeQuery(OF_CAMP, Facts.class)
                .setParameter("camp", camp)
                .getResultList();
    }

    /** The camps with anybody in quarantine, in the order of their ids. */
    List<UUID> camps() {
        return Scalar.query(
                        session,
                        "select distinct facility_id from stay where ended_at is null order by facility_id",
                        UUID.class)
                .getResultList();
    }
}
