package vn.cachly.bed;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.hibernate.Session;
import org.hibernate.query.CommonQueryContract;
import vn.cachly.shared.Ids;
import vn.cachly.shared.Scalar;

/** People who have been lying where they lie: written down as sets, each with his own time. */
@ApplicationScoped
class Residents {
    private static final String BERTHS = """
            select b.id as bed_id, b.room_id, r.building, r.floor, r.name as room, b.name as bed, b.opened_at,
                   exists (select from bed_use u where u.bed_id = b.id and u.superseded_at is null and u.began_at <= :at
                              and (u.ended_at is null or u.ended_at > :at)) as in_use
              from bed b join room r on r.id = b.room_id
             where b.facility_id = :facility and b.retired_at is null
             order by r.position, b.position, b.id""";

    private static final String TAKEN = """
            select distinct r.stay_id
              from unnest(cast(:stays as uuid[]), cast(:beds as uuid[]), cast(:moments as timestamptz[])) as r (stay_id, bed_id, since)
              join bed_use u on u.bed_id = r.bed_id
             where u.superseded_at is null and (u.ended_at is null or u.ended_at > r.since)""";

    /** Whoever has been there longest began the company of a room, for those of the list and for those who were there already. */
    private static final String SETTLE = """
            with resident as (
                select r.*, b.room_id, b.facility_id
                  from unnest(cast(:uses as uuid[]), cast(:stays as uuid[]), cast(:beds as uuid[]), cast(:sexes as text[]),
                              cast(:categories as text[]), cast(:guardians as uuid[]), cast(:moments as timestamptz[]))
                       with ordinality as r (use_id, stay_id, bed_id, sex, category, guardian_id, since, rank)
                  join bed b on b.id = r.bed_id),
            place as (select facility_id, room_id, min(since) as since from resident group by facility_id, room_id),
            company as (
                select u.id, u.room_id, u.cohort_from
                  from place join bed_use u on u.facility_id = place.facility_id and u.room_id = place.room_id
                 where u.superseded_at is null and u.ended_at is null and u.kind = 'OCCUPIED'),
            cohort as (
                select place.room_id,
                       least(place.since, (select min(c.cohort_from) from company c where c.room_id = place.room_id)) as since
                  from place),
            settled as (
                insert into bed_use (id, bed_id, room_id, facility_id, slot, kind, stay_id, guardian_stay_id, sex, category,
                                     cohort_from, began_at, began_recorded_at, began_recorded_by)
                select r.use_id, r.bed_id, r.room_id, r.facility_id,
                       case when r.guardian_id is null then 0
                            else row_number() over (partition by r.bed_id, r.guardian_id is null order by r.rank) end,
                       'OCCUPIED', r.stay_id, r.guardian_id, r.sex, r.category, cohort.since, r.since, :now, :by
                  from resident r join cohort using (room_id)
                on conflict do nothing returning id),
            widened as (
                update bed_use u set cohort_from = cohort.since from company join cohort using (room_id)
                 where u.id = company.id and u.cohort_from > cohort.since)
            select cast(count(*) as integer) from settled""";

    private static final String MISFITS = """
            select m.stay_id, m.rule from bed_misfits(:facility, :at) m where m.stay_id = any(:stays)
            union
            select u.stay_id, 'COHORT_CLOSED' from bed_use u join facility f on f.id = u.facility_id
             where u.facility_id = :facility and u.stay_id = any(:stays) and u.superseded_at is null and u.ended_at is null
               and u.cohort_from + f.cohort_hours * interval '1 hour' <= u.began_at
             order by 1, 2""";

    private final Session session;

    Residents(Session session) {
        this.session = session;
    }

    List<Berth> berths(UUID facility, Instant at) {
        return session.createNativeQuery(BERTHS, Berth.class)
                .setParameter("facility", facility)
                .setParameter("at", at)
                .getResultList();
    }

    /** Whose bed somebody or something else has had since then. */
    List<UUID> taken(List<Resident> residents) {
        return told(Scalar.query(session, TAKEN, UUID.class), residents).getResultList();
    }

    /** @return how many were written */
    int settle(List<Resident> residents, Instant now, String by) {
        return told(Scalar.query(session, SETTLE, Integer.class), residents)
                .setParameter("uses", column(residents, one -> Ids.next(), UUID[]::new))
                .setParameter(
                        "sexes", column(residents, one -> one.occupant().sex().name(), String[]::new))
                .setParameter(
                        "categories", column(residents, one -> one.occupant().category(), String[]::new))
                .setParameter(
                        "guardians", column(residents, one -> one.occupant().guardianStayId(), UUID[]::new))
                .setParameter("now", now)
                .setParameter("by", by)
                .getSingleResult();
    }

    List<Misfit> misfits(UUID facility, List<UUID> stays, Instant at) {
        return session.createNativeQuery(MISFITS, Misfit.class)
                .setParameter("facility", facility)
                .setParameter("stays", stays.toArray(UUID[]::new))
                .setParameter("at", at)
                .getResultList();
    }

    private static <Q extends CommonQueryContract> Q told(Q query, List<Resident> residents) {
        query.setParameter("stays", column(residents, Resident::stayId, UUID[]::new));
        query.setParameter("beds", column(residents, Resident::bedId, UUID[]::new));
        query.setParameter("moments", column(residents, one -> one.since().toString(), String[]::new));
        return query;
    }

    private static <T> T[] column(List<Resident> rows, Function<Resident, T> value, IntFunction<T[]> array) {
        return rows.stream().map(value).toArray(array);
    }
}
