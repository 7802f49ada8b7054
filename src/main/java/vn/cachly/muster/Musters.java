package vn.cachly.muster;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/**
 * Those in beds as the beds say, all others as their presence says: what {@code /capacity} counts, one by one. Each person is
 * looked up alone ({@code offset 0}), because the planner cannot know how few are live and would read every stay of the country.
 */
@ApplicationScoped
class Musters {
    private static final String AT = """
            with answered as (
                select stay_id, 'IN_CAMP' as whereabouts, bed_id, room_id, slot, guardian_stay_id, category, sex from bed_use
                 where facility_id = :camp and superseded_at is null and ended_at is null and began_at <= :at and kind = 'OCCUPIED'
                union all
                select stay_id, 'IN_CAMP', bed_id, room_id, slot, guardian_stay_id, category, sex from bed_use
                 where facility_id = :camp and superseded_at is null and ended_at > :at and began_at <= :at and kind = 'OCCUPIED'
                union all
                select stay_id, kind, null, null, null, null, null, null from presence
                 where facility_id = :camp and superseded_at is null and ended_at is null and began_at <= :at and kind <> 'IN_CAMP'
                union all
                select stay_id, kind, null, null, null, null, null, null from presence
                 where facility_id = :camp and superseded_at is null and ended_at > :at and began_at <= :at and kind <> 'IN_CAMP')
            select f.name as facility, a.stay_id, a.whereabouts, a.room_id, r.building, r.floor, r.floor_level, r.name as room,
                   a.bed_id, b.name as bed, a.guardian_stay_id,
                   coalesce(a.category, (select c.category from stay_category c
                       where c.stay_id = a.stay_id and c.superseded_at is null and c.began_at <= :at
                         and (c.ended_at is null or c.ended_at > :at))) as category,
                   p.person_id, p.name, p.birth_date, p.birth_precision, coalesce(p.sex, a.sex) as sex, p.mobility,
                   p.pregnant, p.due_date, p.diet, p.medicine, p.other_needs
              from facility f left join answered a on true
              left join room r on r.id = a.room_id and r.facility_id = :camp
              left join bed b on b.id = a.bed_id and b.facility_id = :camp
              left join lateral (
                   select s.person_id, p.name, p.birth_date, p.birth_precision, p.sex, p.mobility, p.pregnant, p.due_date, p.diet,
                          p.medicine, p.other_needs
                     from stay s left join person p on p.id = s.person_id where s.id = a.stay_id offset 0) p on true
             where f.id = :camp
             order by array_position(array['IN_CAMP', 'WAITING_FOR_BED', 'AT_HOSPITAL', 'IN_TRANSIT', 'ABSENT'], a.whereabouts),
                      natural_order(r.building), r.building, r.floor_level, natural_order(r.floor), r.floor,
                      natural_order(r.name), r.name, r.id, natural_order(b.name), b.name, b.id, a.slot, p.name, a.stay_id""";

    private final Session session;

    Musters(Session session) {
        this.session = session;
    }

    /** @return nothing for a camp that is not in the actor's place; never empty otherwise */
    List<MusterRow> at(UUID facility, Instant at) {
        return session.createNativeQuery(AT, MusterRow.class)
                .setParameter("camp", facility)
                .setParameter("at", at)
                .getResultList();
    }
}
