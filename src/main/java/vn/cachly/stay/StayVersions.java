package vn.cachly.stay;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import vn.cachly.shared.Scalar;

/** Takes stays and makes their versions rise, many at a time and always in the order of their ids. */
@ApplicationScoped
class StayVersions {
    private final Session session;

    StayVersions(Session session) {
        this.session = session;
    }

    void lock(List<UUID> ids) {
        Scalar.query(session, "select id from stay where id = any(:ids) order by id for update", UUID.class)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultList();
    }

    /** Of those that were taken before. */
    void rise(List<UUID> ids) {
        session.createNativeMutationQuery("update stay set version = version + 1 where id = any(:ids)")
                .setParameter("ids", ids.toArray(UUID[]::new))
                .executeUpdate();
    }

    void riseOfPerson(UUID person) {
        Scalar.query(session, "select cast(stay_rise_of_person(:person) as text)", String.class)
                .setParameter("person", person)
                .getSingleResult();
    }

    void riseOfOrder(UUID order, List<UUID> listed) {
        Scalar.query(session, "select cast(stay_rise_of_order(:order, cast(:listed as uuid[])) as text)", String.class)
                .setParameter("order", order)
                .setParameter("listed", listed.toArray(UUID[]::new))
                .getSingleResult();
    }
}
