-- A positive that contradicts what counts lies in the tray: until somebody decides, nobody knows, whether he has come again meanwhile or not.
create or replace function results_of_earlier_stays(asked uuid[], days integer)
    returns table (stay_id uuid, sample_id uuid, collected_at timestamptz, positive boolean)
    language sql stable security definer set search_path = public, pg_temp
    begin atomic
        select s.id, t.id, t.collected_at, coalesce(r.status in ('FINAL', 'CORRECTED') and r.outcome = 'POSITIVE'
                                                    and r.method not in ('RT_PCR_POOLED', 'ANTIBODY')
                                                    and o.end_kind is distinct from 'RECOVERED', false)
          from stay s join stay o on o.person_id = s.person_id and o.id <> s.id and o.end_kind is distinct from 'VOID'
          join sample t on t.stay_id = o.id and t.collected_at >= s.began_at - make_interval(days => days)
          left join lateral (
               select r.status, r.outcome, r.method from test_result r where r.sample_id = t.id order by r.revision desc limit 1) r on true
         where s.id = any(asked) and s.ended_at is null and (access_everywhere() or s.facility_id in (select access_facilities()))
           and (t.state in ('TAKEN', 'SENT', 'RECEIVED')
                or r.status in ('FINAL', 'CORRECTED') and r.outcome = 'POSITIVE' and r.method not in ('RT_PCR_POOLED', 'ANTIBODY')
                   and o.end_kind is distinct from 'RECOVERED'
                or exists (select from result_review v
                            where v.sample_id = t.id and v.state = 'OPEN' and v.cause = 'CONTRADICTION' and v.outcome = 'POSITIVE'))
         order by t.collected_at, t.id;
    end;
