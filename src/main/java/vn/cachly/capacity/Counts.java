package vn.cachly.capacity;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import vn.cachly.shared.VietNam;

/**
 * Counts camps afresh. Beds and their uses are laid under each other and grouped, not joined: the planner cannot know how
 * many uses are live, and a join went wrong by a factor of twenty.
 */
@ApplicationScoped
class Counts {
    private static final String RECOUNT = """
            with live as (
                select * from bed_use where facility_id = any(:camps) and superseded_at is null and ended_at is null and began_at <= :at
                union all
                select * from bed_use where facility_id = any(:camps) and superseded_at is null and ended_at > :at and began_at <= :at),
            seen as (
                select facility_id, room_id, id as bed_id, 9 as rank, 0 as children, cast(null as timestamptz) as cohort_from,
                       false as other_sex, false as clashing
                  from bed where facility_id = any(:camps) and opened_at <= :at and (retired_at is null or retired_at > :at)
                union all
                select facility_id, room_id, bed_id,
                       case when slot > 0 then 9 else case kind when 'OUT_OF_SERVICE' then 1 when 'BLOCKED' then 2
                            when 'CLEANING' then 3 when 'OCCUPIED' then 4 else 5 end end,
                       case when slot > 0 then 1 else 0 end, cohort_from,
                       slot = 0 and (sex <> :sex or :sex in ('OTHER', 'UNKNOWN')), category = any(:clashing)
                  from live),
            beds as (
                select facility_id, room_id, bed_id, min(rank) as rank, sum(children) as children, min(cohort_from) as cohort_from,
                       bool_or(other_sex) as other_sex, bool_or(clashing) as clashing
                  from seen group by facility_id, room_id, bed_id),
            rooms as (
                select facility_id, room_id, count(*) as design, sum(children) as children,
                       count(*) filter (where rank = 1) as out_of_service, count(*) filter (where rank = 2) as blocked,
                       count(*) filter (where rank = 3) as cleaning, count(*) filter (where rank = 4) as occupied,
                       count(*) filter (where rank = 5) as held, count(*) filter (where rank = 9) as empty,
                       min(cohort_from) as cohort_from, coalesce(bool_or(other_sex), false) as other_sex,
                       coalesce(bool_or(clashing), false) as clashing
                  from beds group by facility_id, room_id),
            judged as (
                select rooms.*, coalesce(rooms.cohort_from + f.cohort_hours * interval '1 hour' <= :at, false) as closed, f.approved,
                       f.approved_for and not clashing
                       and (:category = '' or r.kept_for is null
                            or r.kept_for = (select mixing_group from category where code = :category))
                       and (:sex = '' or r.sex_policy in ('ANY', :sex) or r.sex_policy = 'SAME' and not other_sex) as fits
                  from rooms join room r on r.id = rooms.room_id and r.facility_id = any(:camps)
                  join (select id, cohort_hours,
                               exists (select from facility_approval a where a.facility_id = facility.id and a.starts_at <= :at
                                          and (a.ends_at is null or a.ends_at > :at)) as approved,
                               exists (select from facility_approval a where a.facility_id = facility.id and a.starts_at <= :at
                                          and (a.ends_at is null or a.ends_at > :at)
                                          and (:category = '' or a.category = :category)) as approved_for
                          from facility where id = any(:camps)) f on f.id = rooms.facility_id),
            counted as (
                select facility_id, sum(design) as design, sum(out_of_service) as out_of_service, sum(blocked) as blocked,
                       sum(cleaning) as cleaning, sum(occupied) as occupied, sum(held) as held, sum(children) as children,
                       coalesce(sum(empty) filter (where closed), 0) as closed_cohort,
                       coalesce(sum(empty) filter (where not closed and not approved), 0) as not_approved,
                       coalesce(sum(empty) filter (where not closed and approved), 0) as free,
                       coalesce(sum(empty) filter (where not closed and approved and fits), 0) as assignable
                  from judged group by facility_id),
            people as (
                select facility_id, count(*) filter (where kind = 'WAITING_FOR_BED') as waiting,
                       count(*) filter (where kind = 'AT_HOSPITAL') as in_hospital,
                       count(*) filter (where kind = 'IN_TRANSIT') as in_transit, count(*) filter (where kind = 'ABSENT') as absent
                  from (select facility_id, kind from presence
                         where facility_id = any(:camps) and superseded_at is null and ended_at is null and began_at <= :at
                           and kind <> 'IN_CAMP'
                        union all
                        select facility_id, kind from presence
                         where facility_id = any(:camps) and superseded_at is null and ended_at > :at and began_at <= :at
                           and kind <> 'IN_CAMP') elsewhere
                 group by facility_id)
            select f.id as facility_id, f.name, f.kind, u.id as unit_id, u.name as unit_name,
                   cast(coalesce(c.design, 0) as integer), cast(coalesce(c.out_of_service, 0) as integer),
                   cast(coalesce(c.blocked, 0) as integer), cast(coalesce(c.cleaning, 0) as integer),
                   cast(coalesce(c.occupied, 0) as integer), cast(coalesce(c.held, 0) as integer),
                   cast(coalesce(c.closed_cohort, 0) as integer), cast(coalesce(c.not_approved, 0) as integer),
                   cast(coalesce(c.free, 0) as integer), cast(coalesce(c.assignable, 0) as integer),
                   cast(coalesce(c.children, 0) as integer), cast(coalesce(p.waiting, 0) as integer),
                   cast(coalesce(p.in_hospital, 0) as integer), cast(coalesce(p.in_transit, 0) as integer),
                   cast(coalesce(p.absent, 0) as integer),
                   greatest(
                       (select max(began_at) from live where live.facility_id = f.id and live.kind = 'OCCUPIED'),
                       (select e.ended_at from bed_use e
                         where e.facility_id = f.id and e.superseded_at is null and e.ended_at <= :at and e.kind = 'OCCUPIED'
                         order by e.ended_at desc limit 1)) as last_movement,
                   rc.called_at, rc.expected, rc.present, rc.missing, rc.unaccounted
              from facility f left join counted c on c.facility_id = f.id left join people p on p.facility_id = f.id
              left join area_place place on place.place_id = f.id and place.valid_from <= :day
                   and (place.valid_until is null or place.valid_until > :day)
              left join area_unit u on u.id = place.unit_id
              left join lateral (
                   select * from roll_call where facility_id = f.id and closed_at is not null and called_at <= :at
                    order by called_at desc limit 1) rc on true
             where f.id = any(:camps) and f.opened_at <= :at and (f.retired_at is null or f.retired_at > :at)
               and (cast(:kind as text) is null or f.kind = :kind)
             order by f.name, f.id""";

    private final Session session;

    Counts(Session session) {
        this.session = session;
    }

    /** @param clashing the categories that never share a room with the one that is sought */
    List<FacilityCount> recount(Collection<UUID> camps, CapacityFilter filter, List<String> clashing, Instant at) {
        return session.createNativeQuery(RECOUNT, FacilityCount.class)
                .setParameter("camps", camps.toArray(UUID[]::new))
                .setParameter("sex", filter.sex() == null ? "" : filter.sex().name())
                .setParameter("category", filter.category() == null ? "" : filter.category())
                .setParameter("clashing", clashing.toArray(String[]::new))
                .setParameter(
                        "kind", filter.kind() == null ? null : filter.kind().name())
                .setParameter("at", at)
                .setParameter("day", LocalDate.ofInstant(at, VietNam.ZONE))
                .getResultList();
    }
}
