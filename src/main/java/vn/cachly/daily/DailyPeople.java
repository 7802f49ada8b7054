package vn.cachly.daily;

/**
 * Who was there is counted in the presences; who came and who left is taken from the stays, and only which camp it was from the
 * presences: so the two can contradict each other, and it shows. One statement, because between two somebody could come in.
 */
final class DailyPeople {
    /** The presences of these camps as they are believed, and which of them nothing in the same camp leads to or goes on from. */
    private static final String PRESENT = """
            with raw as materialized (
                select * from presence
                 where facility_id = any(:camps) and superseded_at is null and ended_at is null and began_at <= :until
                union all
                select * from presence
                 where facility_id = any(:camps) and superseded_at is null and ended_at is not null and began_at <= :until
                union all
                select * from presence where facility_id = any(:camps) and superseded_at > :since and began_at <= :until),
            believed as (
                select stay_id, facility_id, kind, began_at,
                       case when coalesce(ended_recorded_at, ended_at) <= :known then ended_at end as ended_at
                  from raw where began_recorded_at <= :known and (superseded_at is null or superseded_at > :known)),
            p as materialized (
                select believed.*, lag(ended_at) over visit is distinct from began_at as comes,
                       lead(began_at) over visit is distinct from ended_at and ended_at <= :until as goes
                  from believed window visit as (partition by stay_id, facility_id order by began_at)),
            """;

    /** Those whose camp it is now, and those who were there and are elsewhere now. */
    private static final String STAYS = """
            own as materialized (select * from stay where facility_id = any(:camps)),
            s as materialized (
                select id, facility_id, began_at, began_recorded_at,
                       case when ended_recorded_at <= :known then ended_at end as ended_at,
                       case when ended_recorded_at <= :known then end_kind when end_kind = 'VOID' then 'VOIDED_SINCE' end as end_kind
                  from (select * from own
                        union all
                        select * from stay
                         where id = any(array(select p.stay_id from p where not exists (select from own where own.id = p.stay_id)))) one
                 where began_at <= :until and began_recorded_at <= :known and (end_kind is distinct from 'VOID' or ended_recorded_at > :known)),
            visit as materialized (
                select p.*, s.began_at as stay_began_at, s.ended_at as stay_ended_at, s.end_kind, s.began_recorded_at
                  from p left join s on s.id = p.stay_id where p.comes or p.goes),
            met as (
                select stay_id, bool_or(began_at = stay_began_at) as at_begin, bool_or(ended_at = stay_ended_at) as at_end
                  from visit group by stay_id),
            """;

    /** Also of stays that nobody was present for where they begin or end. */
    private static final String FLOWS = """
            flow as (
                select v.facility_id, 'IN' as part, v.began_at as at,
                       case when v.began_at = v.stay_began_at
                                 then case when (v.facility_id, v.began_recorded_at) in (select facility_id, recorded_at from opening_balance)
                                           then 'TAKEN_OVER' else 'ADMITTED' end
                            when exists (select from presence q where q.stay_id = v.stay_id and q.facility_id <> v.facility_id
                                            and q.ended_at = v.began_at and q.began_recorded_at <= :known
                                            and (q.superseded_at is null or q.superseded_at > :known)) then 'TRANSFERRED_IN' end as cause
                  from visit v where v.comes
                union all
                select v.facility_id, 'OUT', v.ended_at,
                       case when v.ended_at = v.stay_ended_at then v.end_kind
                            when exists (select from presence q where q.stay_id = v.stay_id and q.facility_id <> v.facility_id
                                            and q.began_at = v.ended_at and q.began_recorded_at <= :known
                                            and (q.superseded_at is null or q.superseded_at > :known)) then 'TRANSFERRED_OUT'
                            when v.stay_ended_at is null then v.end_kind end
                  from visit v where v.goes
                union all
                select s.facility_id, 'IN', s.began_at, 'ADMITTED' from s left join met on met.stay_id = s.id
                 where s.facility_id = any(:camps) and met.at_begin is not true
                   and (select count(*) from presence q where q.stay_id = s.id and q.began_at = s.began_at
                           and (q.superseded_at is null or q.superseded_at > :known)) = 0
                union all
                select s.facility_id, 'OUT', s.ended_at, s.end_kind from s left join met on met.stay_id = s.id
                 where s.facility_id = any(:camps) and s.ended_at <= :until and met.at_end is not true
                   and (select count(*) from presence q where q.stay_id = s.id and q.ended_at = s.ended_at
                           and (q.superseded_at is null or q.superseded_at > :known)) = 0),
            """;

    static final String SQL = PRESENT + STAYS + FLOWS + """
            here as materialized (select * from p where ended_at is null or ended_at > :until),
            lain as (
                select stay_id, max(slot) as slot from bed_use
                 where stay_id = any(array(select stay_id from here)) and kind = 'OCCUPIED' and began_at <= :until
                   and began_recorded_at <= :known and (superseded_at is null or superseded_at > :known)
                   and (ended_at is null or ended_at > :until or ended_recorded_at > :known)
                 group by stay_id)
            select here.facility_id, 'NOW' as part,
                   case when here.kind <> 'IN_CAMP' then here.kind when lain.slot = 0 then 'IN_BED' when lain.slot > 0 then 'SHARING'
                        else 'UNPLACED' end as cause, cast(count(*) as integer) as day, cast(count(*) as integer) as ever
              from here left join lain on lain.stay_id = here.stay_id group by 1, 2, 3
            union all
            select facility_id, 'BEFORE', '', cast(count(*) as integer), 0 from p
             where began_at <= :since and (ended_at is null or ended_at > :since) group by facility_id
            union all
            select facility_id, 'AS_TOLD', '', cast(count(*) as integer), 0 from raw
             where began_at <= :since and began_recorded_at <= :since and (superseded_at is null or superseded_at > :since)
               and (ended_at is null or ended_at > :since or ended_recorded_at > :since) group by facility_id
            union all
            select facility_id, part, cause, cast(count(*) filter (where at > :since) as integer), cast(count(*) as integer)
              from flow where cause is not null group by facility_id, part, cause""";

    private DailyPeople() {}
}
