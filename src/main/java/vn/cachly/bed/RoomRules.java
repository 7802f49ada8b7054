package vn.cachly.bed;

/**
 * The hard rules of a room, in the order in which an officer wants to hear of them. Every admission and every move begins with this
 * text, and the caller holds the rows of the rooms; proposals, which put nobody anywhere, ask the same of
 * all beds of a camp at once ({@code placement/RoomJudge}), and a test admits people into every bed to compare. Candidates are
 * judged in their order: each by who is there, and by those before him as if they were there already.
 */
final class RoomRules {
    /** Said of somebody who would fit but for others before him who are not judged yet. */
    static final String LATER = "LATER";

    /**
     * Ends with {@code refusal (of, rule, use_id)}, one row for each candidate that is refused. What is open and what ends later
     * are read apart: with "or" between them no index of one room serves both, and the whole country would be read. What ends later
     * is looked up room by room ({@code offset 0}), because in a join it may be sought among all uses there ever were.
     */
    static final String JUDGED = """
            with candidate as (
                select * from unnest(cast(:ranks as integer[]), cast(:parties as integer[]), cast(:sure as boolean[]), cast(:uses as uuid[]),
                                     cast(:beds as uuid[]), cast(:stays as uuid[]), cast(:sexes as text[]), cast(:categories as text[]),
                                     cast(:guardians as uuid[]), cast(:births as date[]))
                              as c (rank, party, sure, use_id, bed_id, stay_id, sex, category, guardian_id, born)),
            spot as (
                select c.*, b.room_id, b.facility_id, b.opened_at, b.retired_at, r.sex_policy, r.kept_for, f.cohort_hours, g.mixing_group,
                       exists (select from facility_approval a
                                where a.facility_id = b.facility_id and a.category = c.category and a.starts_at <= :at
                                  and (a.ends_at is null or a.ends_at > :at)) as approved
                  from candidate c join bed b on b.id = c.bed_id join room r on r.id = b.room_id
                  join facility f on f.id = b.facility_id join category g on g.code = c.category),
            place as (select distinct facility_id, room_id from spot),
            live as (
                select u.* from place join bed_use u on u.facility_id = place.facility_id and u.room_id = place.room_id
                 where u.superseded_at is null and u.ended_at is null
                union all
                select u.* from place cross join lateral (
                       select * from bed_use u
                        where u.facility_id = place.facility_id and u.room_id = place.room_id and u.superseded_at is null
                          and u.ended_at > :at offset 0) u),
            used as (
                select live.*, c.mixing_group from live left join category c on c.code = live.category
                 where live.stay_id is null or live.stay_id <> all(:movers)),
            company as (select * from used where kind = 'OCCUPIED'),
            met as (
                select s.stay_id as of, s.guardian_id as of_guardian, s.sex as of_sex, s.mixing_group as of_group, s.sex_policy,
                       s.cohort_hours, o.*
                  from spot s join company o on o.room_id = s.room_id
                 where o.stay_id <> s.stay_id and o.stay_id is distinct from s.guardian_id),
            peer as (
                select s.stay_id as of, s.bed_id = p.bed_id as same_bed, s.guardian_id is null and p.guardian_id is null as both_own_beds,
                       s.sex_policy = 'SAME' and (p.sex <> s.sex or s.sex in ('OTHER', 'UNKNOWN')) as other_sex,
                       p.mixing_group <> s.mixing_group as other_group, p.sure or p.party = s.party as judged
                  from spot s join spot p on p.room_id = s.room_id and p.rank < s.rank
                 where not s.sure and p.stay_id is distinct from s.guardian_id and p.guardian_id is distinct from s.stay_id),
            broken as (
                select s.stay_id as of, 1 as rank, 'OUT_OF_ORDER' as rule, u.id as use_id from spot s, bed_use u
                 where s.rank = 0 and u.stay_id = any(:movers) and u.superseded_at is null and u.ended_at is null and u.began_at >= :at
                union all select s.stay_id, 1, 'SAME_BED', u.id from spot s join bed_use u on u.stay_id = s.stay_id
                           where u.bed_id = s.bed_id and u.superseded_at is null and u.ended_at is null
                union all select stay_id, 2, 'BED_NOT_OPENED', null from spot where opened_at > :at
                union all select stay_id, 3, 'BED_RETIRED', null from spot where retired_at is not null
                union all select s.stay_id, 4, 'BED_TAKEN', used.id from used join spot s using (bed_id)
                           where used.slot = 0 and s.guardian_id is null
                union all select s.stay_id, 5, 'GUARDIAN_NOT_THERE', null from spot s
                           where s.guardian_id is not null
                             and not exists (select from spot p where p.stay_id = s.guardian_id and p.bed_id = s.bed_id
                                                and p.guardian_id is null and p.party = s.party)
                             and not exists (select from bed_use g where g.stay_id = s.guardian_id and g.bed_id = s.bed_id and g.slot = 0
                                                and g.superseded_at is null and g.ended_at is null and g.began_at <= :at)
                union all select s.stay_id, 5, 'NOT_A_SMALL_CHILD', null from spot s
                           where s.guardian_id is not null
                             and coalesce(coalesce(s.born, (select p.birth_date from stay y join person p on p.id = y.person_id
                                                             where y.id = s.stay_id)) <= cast(:grown as date), true)
                union all select stay_id, 6, 'NOT_APPROVED', null from spot where not approved
                union all select stay_id, 6, 'ROOM_KEPT', null from spot where guardian_id is null and kept_for <> mixing_group
                union all select stay_id, 7, 'ROOM_SEX', null from spot
                           where guardian_id is null and sex_policy in ('MALE', 'FEMALE') and sex_policy <> sex
                union all select of, 7, 'ROOM_SEX', id from met
                           where of_guardian is null and sex_policy = 'SAME' and slot = 0
                             and (sex <> of_sex or of_sex in ('OTHER', 'UNKNOWN'))
                union all select of, 8, 'ROOM_CATEGORY', id from met where mixing_group <> of_group
                union all select of, 9, 'COHORT_CLOSED', id from met where cohort_from + cohort_hours * interval '1 hour' <= :at
                union all select of, case when judged then 4 else 10 end, case when judged then 'BED_TAKEN' else 'LATER' end, null
                            from peer where same_bed and both_own_beds
                union all select of, case when judged then 7 else 10 end, case when judged then 'ROOM_SEX' else 'LATER' end, null
                            from peer where other_sex and both_own_beds
                union all select of, case when judged then 8 else 10 end, case when judged then 'ROOM_CATEGORY' else 'LATER' end, null
                            from peer where other_group),
            refusal as (
                select distinct on (of) of, rule, use_id from broken order by of, rank, rule, use_id),
            """;

    /** For each candidate in his order what the room said, and whether a row was written for him. */
    static final String VERDICTS = """
            select s.stay_id as of, s.party, refusal.rule, way.id as use_id, way.kind, way.stay_id, way.began_at, way.ended_at,
                   way.began_recorded_by as recorded_by, exists (select from taken where taken.id = s.use_id) as taken
              from spot s left join refusal on refusal.of = s.stay_id left join bed_use way on way.id = refusal.use_id
             where not s.sure order by s.rank""";

    private RoomRules() {}
}
