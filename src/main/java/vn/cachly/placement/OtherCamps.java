package vn.cachly.placement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import vn.cachly.facility.CategoryView;
import vn.cachly.person.Sex;
import vn.cachly.shared.Keyset;
import vn.cachly.shared.VietNam;

/** Camps of the actor's place with beds to spare: row-level security decides which he sees. */
@ApplicationScoped
class OtherCamps {
    /** What {@code capacity} counts as assignable, and how far it is as the crow flies. */
    private static final String ELSEWHERE = """
            with camps as materialized (
                select f.id, f.name, f.kind, f.cohort_hours,
                       case when f.latitude is null or here.latitude is null then :nowhere
                            else cast(2 * 6371000 * asin(sqrt(least(1,
                           power(sin(radians(cast(f.latitude - here.latitude as double precision)) / 2), 2)
                           + cos(radians(cast(f.latitude as double precision))) * cos(radians(cast(here.latitude as double precision)))
                             * power(sin(radians(cast(f.longitude - here.longitude as double precision)) / 2), 2)))) as integer)
                       end as metres
                  from facility f join facility here on here.id = :camp
                 where f.id <> :camp and f.opened_at <= :at and (f.retired_at is null or f.retired_at > :at)
                   and exists (select from facility_approval a where a.facility_id = f.id and a.category = :category
                                  and a.starts_at <= :at and (a.ends_at is null or a.ends_at > :at))),
            live as (
                select * from bed_use
                 where facility_id = any(array(select id from camps)) and superseded_at is null and ended_at is null
                union all
                select * from bed_use
                 where facility_id = any(array(select id from camps)) and superseded_at is null and ended_at > :at),
            seen as (
                select room_id, id as bed_id, false as used, cast(null as timestamptz) as cohort_from, false as forbids
                  from bed where facility_id = any(array(select id from camps)) and opened_at <= :at
                   and (retired_at is null or retired_at > :at)
                union all
                select u.room_id, u.bed_id, u.slot = 0, u.cohort_from,
                       coalesce(c.mixing_group <> :group
                                or :sex <> '' and r.sex_policy = 'SAME' and u.slot = 0
                                   and (u.sex <> :sex or :sex in ('OTHER', 'UNKNOWN')), false)
                  from live u left join category c on c.code = u.category left join room r on r.id = u.room_id),
            beds as (
                select room_id, bed_id, bool_or(used) as used, min(cohort_from) as cohort_from, bool_or(forbids) as forbids
                  from seen group by room_id, bed_id),
            rooms as (
                select room_id, count(*) filter (where not used) as free, min(cohort_from) as cohort_from,
                       bool_or(forbids) as forbids
                  from beds group by room_id),
            counted as (
                select c.id, cast(sum(rooms.free) as integer) as free
                  from rooms join room r on r.id = rooms.room_id join camps c on c.id = r.facility_id
                 where not rooms.forbids and (r.kept_for is null or r.kept_for = :group)
                   and (:sex = '' or r.sex_policy in ('ANY', 'SAME', :sex))
                   and coalesce(rooms.cohort_from + c.cohort_hours * interval '1 hour' > :at, true)
                 group by c.id)
            select c.id as facility_id, c.name, c.kind, u.id as unit_id, u.name as unit_name, counted.free, c.metres
              from camps c join counted on counted.id = c.id
              left join area_place place on place.place_id = c.id and place.valid_from <= :day
                   and (place.valid_until is null or place.valid_until > :day)
              left join area_unit u on u.id = place.unit_id
             where counted.free >= :count and (c.metres, c.id) > (:after, :afterId)
             order by c.metres, c.id limit :rows""";

    private final Session session;

    OtherCamps(Session session) {
        this.session = session;
    }

    List<ElsewhereRow> page(UUID camp, CategoryView category, Sex sex, int count, Instant at, Keyset keyset) {
        return session.createNativeQuery(ELSEWHERE, ElsewhereRow.class)
                .setParameter("camp", camp)
                .setParameter("category", category.code())
                .setParameter("group", category.mixingGroup())
                .setParameter("sex", sex == null ? "" : sex.name())
                .setParameter("count", count)
                .setParameter("nowhere", ElsewhereRow.NOWHERE)
                .setParameter("at", at)
                .setParameter("day", LocalDate.ofInstant(at, VietNam.ZONE))
                .setParameter("after", keyset.number())
                .setParameter("afterId", keyset.id())
                .setParameter("rows", keyset.rows())
                .getResultList();
    }
}
