package vn.cachly.bed;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.CommonQueryContract;
import vn.cachly.person.Sex;
import vn.cachly.shared.Happened;
import vn.cachly.shared.Ids;
import vn.cachly.shared.Scalar;
import vn.cachly.shared.VietNam;

/**
 * People in beds. Each statement judges the room and writes at once, while the caller holds the room's row: whoever comes
 * second waits there and then sees the first.
 */
@ApplicationScoped
class OccupationLedger {
    /** Ends what the movers have now and begins the cleaning of the beds they leave. */
    private static final String LEAVE = """
            closed as (
                update bed_use set ended_at = :at, ended_recorded_at = :now, ended_recorded_by = :by, version = version + 1
                 where stay_id = any(:movers) and superseded_at is null and ended_at is null and began_at < :at
                   and not exists (select from refusal)
                returning *),
            cleaning as (
                insert into bed_use (id, bed_id, room_id, facility_id, slot, kind, began_at, began_recorded_at,
                                     began_recorded_by, reason)
                select gen_random_uuid(), bed_id, room_id, facility_id, 0, 'CLEANING', :at, :now, :by, 'LEFT'
                  from closed where slot = 0
                on conflict do nothing)
            """;

    /**
     * The hard rules of a room, in the order in which an officer wants to hear of them. What is open and what ends later are
     * read apart: with "or" between them no index of one room serves both, and the whole country would be read.
     */
    private static final String TAKE = """
            with spot as (
                select b.id as bed_id, b.room_id, b.facility_id, b.opened_at, b.retired_at, r.sex_policy, f.cohort_hours,
                       c.mixing_group,
                       exists (select from facility_approval a
                                where a.facility_id = b.facility_id and a.category = :category and a.starts_at <= :at
                                  and (a.ends_at is null or a.ends_at > :at)) as approved
                  from bed b join room r on r.id = b.room_id join facility f on f.id = b.facility_id
                  join category c on c.code = :category
                 where b.id = :bed),
            live as (
                select u.* from spot join bed_use u on u.facility_id = spot.facility_id and u.room_id = spot.room_id
                 where u.superseded_at is null and u.ended_at is null
                union all
                select u.* from spot join bed_use u on u.facility_id = spot.facility_id and u.room_id = spot.room_id
                 where u.superseded_at is null and u.ended_at > :at),
            used as (
                select live.*, c.mixing_group from live left join category c on c.code = live.category
                 where live.stay_id is null or live.stay_id <> all(:family)),
            company as (select * from used where kind = 'OCCUPIED'),
            refusal as (
                select broken.rule, way.id, way.kind, way.stay_id, way.began_at, way.ended_at, way.began_recorded_by
                  from (
                    select 1 as rank, 'OUT_OF_ORDER' as rule, u.id as use_id from bed_use u
                     where u.stay_id = any(:movers) and u.superseded_at is null and u.ended_at is null and u.began_at >= :at
                    union all select 1, 'SAME_BED', u.id from bed_use u
                     where u.stay_id = :stay and u.bed_id = :bed and u.superseded_at is null and u.ended_at is null
                    union all select 2, 'BED_NOT_OPENED', null from spot where opened_at > :at
                    union all select 3, 'BED_RETIRED', null from spot where retired_at is not null
                    union all select 4, 'BED_TAKEN', used.id from used join spot using (bed_id)
                               where slot = 0 and cast(:guardian as uuid) is null
                    union all select 5, 'GUARDIAN_NOT_THERE', null from spot
                               where cast(:guardian as uuid) is not null and not exists (
                                     select from bed_use g where g.stay_id = :guardian and g.bed_id = :bed and g.slot = 0
                                        and g.superseded_at is null and g.ended_at is null and g.began_at <= :at)
                    union all select 5, 'NOT_A_SMALL_CHILD', null from stay s join person p on p.id = s.person_id
                               where s.id = :stay and cast(:guardian as uuid) is not null
                                 and (p.birth_date is null or p.birth_date <= cast(:grown as date))
                    union all select 6, 'NOT_APPROVED', null from spot where not approved
                    union all select 7, 'ROOM_SEX', null from spot
                               where cast(:guardian as uuid) is null and sex_policy in ('MALE', 'FEMALE') and sex_policy <> :sex
                    union all select 7, 'ROOM_SEX', company.id from company, spot
                               where cast(:guardian as uuid) is null and sex_policy = 'SAME' and slot = 0
                                 and (company.sex <> :sex or :sex in ('OTHER', 'UNKNOWN'))
                    union all select 8, 'ROOM_CATEGORY', company.id from company, spot
                               where company.mixing_group <> spot.mixing_group
                    union all select 9, 'COHORT_CLOSED', company.id from company, spot
                               where company.cohort_from + spot.cohort_hours * interval '1 hour' <= :at
                    order by rank, rule, use_id limit 1) broken
                  left join bed_use way on way.id = broken.use_id),
            """ + LEAVE + """
            , taken as (
                insert into bed_use (id, bed_id, room_id, facility_id, slot, kind, stay_id, guardian_stay_id, sex, category,
                                     cohort_from, began_at, began_recorded_at, began_recorded_by)
                select :use, bed_id, room_id, facility_id,
                       case when cast(:guardian as uuid) is null then 0
                            else (select max(slot) + 1 from live where live.bed_id = :bed) end,
                       'OCCUPIED', :stay, cast(:guardian as uuid), :sex, :category,
                       least(:at, (select min(cohort_from) from company)), :at, :now, :by
                  from spot cross join (select count(*) from closed) as left_before
                 where not exists (select from refusal)
                on conflict do nothing returning id),
            widened as (
                update bed_use set cohort_from = :at
                 where id in (select id from company where cohort_from > :at) and exists (select from taken))
            select refusal.rule, refusal.id as use_id, refusal.kind, refusal.stay_id, refusal.began_at, refusal.ended_at,
                   refusal.began_recorded_by as recorded_by, cast((select count(*) from taken) as integer) as taken
              from (select 1) as one left join refusal on true""";

    private static final String LEAVE_ONLY =
            "with refusal as (select where false), " + LEAVE + " select cast(count(*) as integer) from closed";

    private final Session session;
    private final BedConfig config;

    OccupationLedger(Session session, BedConfig config) {
        this.session = session;
        this.config = config;
    }

    /**
     * @param movers the stays that leave their beds with this step: the occupant and the children who come along
     * @param family who does not count as company: the occupant, his children, or his guardian
     */
    Refusal take(UUID bed, Occupant occupant, List<UUID> movers, List<UUID> family, Happened when, String by) {
        return stamped(session.createNativeQuery(TAKE, Refusal.class), movers, when, by)
                .setParameter("bed", bed)
                .setParameter(
                        "grown", LocalDate.ofInstant(when.at(), VietNam.ZONE).minusYears(config.childUntilYears()))
                .setParameter("use", Ids.next())
                .setParameter("family", family.toArray(UUID[]::new))
                .setParameter("stay", occupant.stayId())
                .setParameter("guardian", occupant.guardianStayId())
                .setParameter("sex", occupant.sex().name())
                .setParameter("category", occupant.category())
                .getSingleResult();
    }

    /** @return how many left a bed */
    int leave(List<UUID> movers, Happened when, String by) {
        return stamped(Scalar.query(session, LEAVE_ONLY, Integer.class), movers, when, by)
                .getSingleResult();
    }

    /** The same person in the same bed, of another category or sex; null leaves either as it was. */
    void retell(UUID stay, String category, Sex sex, Happened when, String by) {
        stamped(session.createNativeMutationQuery("""
                                with closed as (
                                    update bed_use set ended_at = :at, ended_recorded_at = :now, ended_recorded_by = :by,
                                                       version = version + 1
                                     where stay_id = any(:movers) and superseded_at is null and ended_at is null
                                    returning *)
                                insert into bed_use (id, bed_id, room_id, facility_id, slot, kind, stay_id, guardian_stay_id,
                                                     sex, category, cohort_from, began_at, began_recorded_at, began_recorded_by)
                                select :use, bed_id, room_id, facility_id, slot, kind, stay_id, guardian_stay_id,
                                       coalesce(cast(:sex as text), sex), coalesce(cast(:category as text), category),
                                       cohort_from, :at, :now, :by from closed"""), List.of(stay), when, by)
                .setParameter("use", Ids.next())
                .setParameter("category", category)
                .setParameter("sex", sex == null ? null : sex.name())
                .executeUpdate();
    }

    /** A correction: the stay never lay anywhere. */
    void supersede(UUID stay, UUID correction, Happened when) {
        session.createNativeMutationQuery("""
                        update bed_use set superseded_at = :now, superseded_by = :correction, version = version + 1
                         where stay_id = :stay and superseded_at is null""")
                .setParameter("now", when.recordedAt())
                .setParameter("correction", correction)
                .setParameter("stay", stay)
                .executeUpdate();
    }

    private static <Q extends CommonQueryContract> Q stamped(Q query, List<UUID> movers, Happened when, String by) {
        query.setParameter("movers", movers.toArray(UUID[]::new))
                .setParameter("at", when.at())
                .setParameter("now", when.recordedAt())
                .setParameter("by", by);
        return query;
    }
}
