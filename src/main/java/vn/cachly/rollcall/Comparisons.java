package vn.cachly.rollcall;

import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.Session;

/** Lays what was said beside what the ledger says: who lies in a bed, and who is in the camp without one. */
@ApplicationScoped
class Comparisons {
    private static final String LEDGER = """
                select stay_id, room_id from bed_use
                 where %1$s and facility_id = :camp and superseded_at is null and ended_at is null and began_at <= :at and kind = 'OCCUPIED'
                union all
                select stay_id, room_id from bed_use
                 where %1$s and facility_id = :camp and superseded_at is null and ended_at > :at and began_at <= :at and kind = 'OCCUPIED'
                union all
                select stay_id, null from presence
                 where %1$s and facility_id = :camp and superseded_at is null and ended_at is null and began_at <= :at and kind = 'WAITING_FOR_BED'
                union all
                select stay_id, null from presence
                 where %1$s and facility_id = :camp and superseded_at is null and ended_at > :at and began_at <= :at and kind = 'WAITING_FOR_BED'
            """;

    private static final String FREEZE = """
            insert into roll_call_expected (roll_call_id, facility_id, stay_id, room_id)
            select :call, :camp, stay_id, room_id from (
            """ + LEDGER.formatted("true") + ") ledger";

    /**
     * While the roll call is open nobody has been written down as expected; once it is closed the ledger is not asked. Materialized,
     * because row-level security lets no {@code coalesce} near an index: every person would cost a scan of all stays.
     */
    private static final String COMPARE = """
            with expected as (
                select stay_id, room_id from roll_call_expected where roll_call_id = :call
                union all
            """ + LEDGER.formatted(":open") + """
            ), named as (
                select p.stay_id, a.room_id, p.present from roll_call_person p join roll_call_room a on a.id = p.answer_id
                 where p.roll_call_id = :call and p.superseded_at is null),
            compared as materialized (
                select coalesce(e.stay_id, n.stay_id) as stay_id, e.stay_id is not null as expected, e.room_id as expected_room,
                       n.present, n.room_id as named_room
                  from expected e full join named n on n.stay_id = e.stay_id)
            select c.stay_id, c.expected, c.expected_room, er.building, er.floor, er.name, c.present, c.named_room, nr.building as named_building,
                   nr.floor as named_floor, nr.name as named_name, p.person_id, p.name as person, p.birth_date, p.birth_precision,
                   seen.roll_call_id, seen.called_at, sa.room_id as seen_room, sr.building as seen_building, sr.floor as seen_floor,
                   sr.name as seen_name, found.roll_call_id as found_id, found.called_at as found_at, fa.room_id as found_room,
                   fr.building as found_building, fr.floor as found_floor, fr.name as found_name
              from compared c left join room er on er.id = c.expected_room and er.facility_id = :camp
              left join room nr on nr.id = c.named_room and nr.facility_id = :camp
              left join lateral (
                   select s.person_id, p.name, p.birth_date, p.birth_precision
                     from stay s left join person p on p.id = s.person_id where s.id = c.stay_id offset 0) p
                on c.present is distinct from true or not c.expected or c.expected_room is distinct from c.named_room
              left join lateral (
                   select q.roll_call_id, q.called_at, q.answer_id from roll_call_person q
                    where q.stay_id = c.stay_id and q.present and q.superseded_at is null and q.called_at < :at
                    order by q.called_at desc limit 1) seen on c.present is distinct from true
              left join roll_call_room sa on sa.id = seen.answer_id left join room sr on sr.id = sa.room_id and sr.facility_id = :camp
              left join lateral (
                   select q.roll_call_id, q.called_at, q.answer_id from roll_call_person q
                    where q.stay_id = c.stay_id and q.present and q.superseded_at is null and q.called_at > :at
                    order by q.called_at limit 1) found on c.present is distinct from true
              left join roll_call_room fa on fa.id = found.answer_id left join room fr on fr.id = fa.room_id and fr.facility_id = :camp
             order by natural_order(er.building), er.building, er.floor_level, natural_order(er.floor), er.floor,
                      natural_order(er.name), er.name, er.id, p.name, c.stay_id, c.present desc, c.named_room""";

    private final Session session;

    Comparisons(Session session) {
        this.session = session;
    }

    /** Writes down who should have been there, so that no later correction changes what was reported. */
    void freeze(RollCall call) {
        session.createNativeMutationQuery(FREEZE)
                .setParameter("call", call.id())
                .setParameter("camp", call.facilityId())
                .setParameter("at", call.calledAt())
                .executeUpdate();
    }

    /** @param live whether the ledger is asked, or what was written down at the close */
    Comparison compare(RollCall call, boolean live) {
        return new Comparison(session.createNativeQuery(COMPARE, ComparedRow.class)
                .setParameter("call", call.id())
                .setParameter("camp", call.facilityId())
                .setParameter("at", call.calledAt())
                .setParameter("open", live)
                .getResultList());
    }
}
