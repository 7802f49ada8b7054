package vn.cachly.daily;

/** A result counts when the laboratory had it, as the last that had been said of the sample. Tests at home are not the camp's. */
final class DailySamples {
    static final String SQL = """
            with judged as (
                select t.facility_id, t.collected_at, r.outcome, r.resulted_at,
                       case when r.outcome is null then (
                           select min(c.at) from sample_custody c
                            where c.sample_id = t.id and c.step = 'REJECTED' and c.at <= :until and c.recorded_at <= :known) end as rejected_at
                  from sample t left join lateral (
                       select case when status in ('FINAL', 'CORRECTED') then outcome end as outcome, resulted_at
                         from test_result where sample_id = t.id and resulted_at <= :until and recorded_at <= :known
                        order by revision desc limit 1) r on true
                 where t.facility_id = any(:camps) and t.collected_at <= :until and t.recorded_at <= :known
                   and not (t.purpose = 'FOLLOW_UP' and exists (select from stay s where s.id = t.stay_id and s.ended_at <= t.collected_at
                                                                and s.ended_recorded_at <= :known))),
            told as (
                select facility_id, 'TAKEN' as part, '' as cause, collected_at as at from judged
                union all
                select facility_id,
                       case when outcome is not null then 'RESULT' when rejected_at is not null then 'REJECTED' else 'PENDING' end,
                       coalesce(outcome, ''), case when outcome is not null then resulted_at else rejected_at end
                  from judged)
            select facility_id, part, cause, cast(count(*) filter (where at > :since) as integer) as day, cast(count(*) as integer) as ever
              from told group by facility_id, part, cause""";

    private DailySamples() {}
}
