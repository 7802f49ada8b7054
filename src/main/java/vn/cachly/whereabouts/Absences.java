package vn.cachly.whereabouts;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import vn.cachly.shared.Keyset;

/**
 * Who has gone without leave, laid beside whatever saw him: roll calls, checks, beds. Each person is looked up alone
 * ({@code limit 1} of an index), because there are few.
 */
@ApplicationScoped
class Absences {
    private static final String PAGE = """
            select pr.id, pr.stay_id, s.person_id, p.name, p.birth_date, p.birth_precision, p.sex, p.nationality, p.declared_only,
                   p.description, p.phone, p.home_text as home_address, p.after_text as address_after, pr.began_at as last_seen_at,
                   pr.reason, pr.began_recorded_at as recorded_at, pr.began_recorded_by as recorded_by, pr.ended_at,
                   case when s.ended_at = pr.ended_at then s.end_kind end as end_kind,
                   seen.roll_call_id as called_id, seen.called_at, sr.building as called_building, sr.floor as called_floor,
                   sr.name as called_room, looked.id as check_id, looked.checked_at,
                   lay.id as use_id, lay.began_at as in_bed_since, br.building as bed_building, br.floor as bed_floor,
                   br.name as bed_room, b.name as bed, missed.called_at as missed_at, found.called_at as found_call_at
              from presence pr join stay s on s.id = pr.stay_id join person p on p.id = s.person_id
              left join lateral (
                   select q.roll_call_id, q.called_at, q.answer_id from roll_call_person q
                    where q.stay_id = pr.stay_id and q.present and q.superseded_at is null
                      and q.called_at < coalesce(pr.ended_at, 'infinity')
                    order by q.called_at desc limit 1) seen on true
              left join roll_call_room sa on sa.id = seen.answer_id left join room sr on sr.id = sa.room_id
              left join lateral (
                   select q.called_at from roll_call_person q
                    where q.stay_id = pr.stay_id and not q.present and q.superseded_at is null
                      and q.called_at > coalesce(seen.called_at, s.began_at) and q.called_at < coalesce(pr.ended_at, 'infinity')
                    order by q.called_at limit 1) missed on true
              left join lateral (
                   select q.called_at from roll_call_person q
                    where q.stay_id = pr.stay_id and q.present and q.superseded_at is null and q.called_at >= pr.ended_at
                    order by q.called_at limit 1) found on true
              left join lateral (
                   select c.id, c.checked_at from health_check c
                    where c.stay_id = pr.stay_id and c.voided_at is null and c.checked_at < coalesce(pr.ended_at, 'infinity')
                    order by c.checked_at desc, c.id desc limit 1) looked on true
              left join lateral (
                   select u.id, u.began_at, u.bed_id, u.room_id from bed_use u
                    where u.stay_id = pr.stay_id and u.superseded_at is null and u.began_at <= pr.began_at
                    order by u.began_at desc limit 1) lay on true
              left join room br on br.id = lay.room_id left join bed b on b.id = lay.bed_id
             where pr.facility_id = :facility and pr.kind = 'ABSENT' and pr.superseded_at is null and pr.ended_at is %s
               and (pr.began_at, pr.id) < (:before, :beforeId)
             order by pr.began_at desc, pr.id desc limit :rows""";

    private static final String STANDING = PAGE.formatted("null");
    private static final String OVER = PAGE.formatted("not null");

    private final Session session;

    Absences(Session session) {
        this.session = session;
    }

    /** Whoever went last first. */
    List<AbsenceView> page(UUID facility, boolean open, Keyset keyset) {
        return session.createNativeQuery(open ? STANDING : OVER, AbsenceRow.class)
                .setParameter("facility", facility)
                .setParameter("before", keyset.moment())
                .setParameter("beforeId", keyset.id())
                .setParameter("rows", keyset.rows())
                .getResultStream()
                .map(AbsenceRow::view)
                .toList();
    }
}
