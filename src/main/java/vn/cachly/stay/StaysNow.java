package vn.cachly.stay;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import vn.cachly.shared.Scalar;

/** Stays as they are: one statement for however many. */
@ApplicationScoped
class StaysNow {
    private static final String COLUMNS = """
            select s.id, s.person_id, s.facility_id, c.category, w.kind as whereabouts, u.bed_id, u.room_id, u.guardian_stay_id,
                   order_covers_until(s.id) as ordered_until, coalesce(p.after_unit_id, p.home_unit_id) as unit_after_id,
                   s.began_at, s.ended_at, s.end_kind, s.version
              from stay s join person p on p.id = s.person_id
              left join stay_category c on c.stay_id = s.id and c.superseded_at is null
                                       and (c.ended_at is null or c.ended_at = s.ended_at)
              left join presence w on w.stay_id = s.id and w.superseded_at is null and w.ended_at is null
              left join bed_use u on u.stay_id = s.id and u.superseded_at is null and u.ended_at is null
            """;

    private final Session session;

    StaysNow(Session session) {
        this.session = session;
    }

    List<StayNow> of(Collection<UUID> ids) {
        return session.createNativeQuery(COLUMNS + " where s.id = any(:ids) order by s.id", StayNow.class)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultList();
    }

    /** Those of these in whose bed, or in the bed of whom, somebody lies who is not among these. */
    List<UUID> sharingWithOthers(Collection<UUID> ids) {
        return Scalar.query(session, """
                        select distinct cast(case when u.stay_id = any(:ids) then u.stay_id else u.guardian_stay_id end as uuid)
                          from bed_use u
                         where u.superseded_at is null and u.ended_at is null and u.guardian_stay_id is not null
                           and (u.stay_id = any(:ids)) <> (u.guardian_stay_id = any(:ids))
                           and (u.stay_id = any(:ids) or u.guardian_stay_id = any(:ids))""", UUID.class)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultList();
    }

    List<StayNow> lastingOf(UUID facility, Collection<UUID> people) {
        return session.createNativeQuery(
                        COLUMNS
                                + " where s.person_id = any(:people) and s.facility_id = :facility and s.ended_at is null"
                                + " order by s.id",
                        StayNow.class)
                .setParameter("people", people.toArray(UUID[]::new))
                .setParameter("facility", facility)
                .getResultList();
    }

    List<StayNow> lastingIn(UUID facility) {
        return session.createNativeQuery(
                        COLUMNS + " where s.facility_id = :facility and s.ended_at is null order by s.id",
                        StayNow.class)
                .setParameter("facility", facility)
                .getResultList();
    }
}
