package vn.cachly.board;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import vn.cachly.shared.Keyset;

/** Rooms, beds and their uses at a moment, in walking order. */
@ApplicationScoped
class Boards {
    private static final String PAGE = """
            with shown as (
                select r.*, f.cohort_hours from room r join facility f on f.id = r.facility_id
                 where r.facility_id = :camp and (r.position, r.id) > (:after, :afterId)
                   and r.opened_at <= :at and (r.retired_at is null or r.retired_at > :at)
                   and exists (select from bed b where b.room_id = r.id and b.opened_at <= :at
                                  and (b.retired_at is null or b.retired_at > :at))
                 order by r.position, r.id limit :rows)
            select r.id as room_id, r.building, r.floor, r.name as room, r.sex_policy, r.kept_for, r.position, r.cohort_hours,
                   b.id as bed_id, b.name as bed, u.id as use_id, u.kind, cast(u.slot as integer) as slot, u.stay_id, p.name,
                   u.sex, u.category, u.cohort_from, u.began_at as since, u.ended_at as until, u.reason, u.version
              from shown r join bed b on b.room_id = r.id and b.opened_at <= :at and (b.retired_at is null or b.retired_at > :at)
              left join bed_use u on u.facility_id = :camp and u.bed_id = b.id and u.superseded_at is null
                   and u.began_at <= :at and (u.ended_at is null or u.ended_at > :at)
              left join stay s on s.id = u.stay_id left join person p on p.id = s.person_id
             order by r.position, r.id, b.position, b.id, u.slot""";

    private final Session session;

    Boards(Session session) {
        this.session = session;
    }

    List<BoardRow> page(UUID facility, Instant at, Keyset keyset) {
        return session.createNativeQuery(PAGE, BoardRow.class)
                .setParameter("camp", facility)
                .setParameter("at", at)
                .setParameter("after", keyset.number())
                .setParameter("afterId", keyset.id())
                .setParameter("rows", keyset.rows())
                .getResultList();
    }
}
