-- Samples of the same person that were taken in an earlier stay and count in this one: he was positive, or nobody knows yet. A negative
-- does not count: it says nothing of whom he has met since. As the owner: the earlier stay may have been in another camp; whoever sees
-- the stay is told of the samples and of nothing else.
create function results_of_earlier_stays(asked uuid[], days integer)
    returns table (stay_id uuid, sample_id uuid, collected_at timestamptz, positive boolean)
    language sql stable security definer set search_path = public, pg_temp
    begin atomic
        select s.id, t.id, t.collected_at, t.state = 'RESULTED'
          from stay s join stay o on o.person_id = s.person_id and o.id <> s.id and o.end_kind is distinct from 'VOID'
          join sample t on t.stay_id = o.id and t.collected_at >= s.began_at - make_interval(days => days)
          left join lateral (
               select r.status, r.outcome, r.method from test_result r where r.sample_id = t.id order by r.revision desc limit 1) r on true
         where s.id = any(asked) and s.ended_at is null and (access_everywhere() or s.facility_id in (select access_facilities()))
           and (t.state in ('TAKEN', 'SENT', 'RECEIVED')
                or r.status in ('FINAL', 'CORRECTED') and r.outcome = 'POSITIVE' and r.method not in ('RT_PCR_POOLED', 'ANTIBODY')
                   and o.end_kind is distinct from 'RECOVERED')
         order by t.collected_at, t.id;
    end;
revoke execute on function results_of_earlier_stays(uuid[], integer) from public;
grant execute on function results_of_earlier_stays(uuid[], integer) to ${app_role};
