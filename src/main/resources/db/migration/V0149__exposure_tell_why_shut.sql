-- Which exposures keep each of these in, and whether somebody has to decide or they were together again since somebody has: who lets him
-- through for the one has not let him through for the other. As it was before, but for that.
drop function exposures_shutting(uuid[], integer, timestamptz);
create function exposures_shutting(asked uuid[], days integer, at timestamptz)
    returns table (stay_id uuid, exposure_id uuid, undecided boolean)
    language sql stable security definer set search_path = public, pg_temp
    begin atomic
        with mine as materialized (
            select s.id, m.stay_id, m.exposure_id, m.state, m.last_at, e.case_stay_id, e.infectious_from, e.positive_at
              from stay s join stay o on o.person_id = s.person_id and (o.id = s.id or o.end_kind is distinct from 'VOID')
              join exposure_member m on m.stay_id = o.id and m.state in ('PROPOSED', 'CONFIRMED')
                                    and (o.id = s.id or m.last_at >= s.began_at - make_interval(days => days))
              join exposure e on e.id = m.exposure_id and e.state <> 'UNDONE'
             where s.id = any(asked) and (access_everywhere() or s.facility_id in (select access_facilities()))),
        again as materialized (
            select decided.exposure_id, c.stay_id, c.last_at
              from (select distinct mine.exposure_id, mine.case_stay_id, mine.infectious_from, mine.positive_at
                      from mine where mine.state = 'CONFIRMED') decided
             cross join lateral exposure_contacts(decided.case_stay_id, decided.infectious_from, at, decided.positive_at) c)
        select mine.id, mine.exposure_id, bool_or(mine.state = 'PROPOSED')
          from mine left join again on again.exposure_id = mine.exposure_id and again.stay_id = mine.stay_id
         where mine.state = 'PROPOSED' or again.last_at > mine.last_at
         group by mine.id, mine.exposure_id
         order by mine.id, mine.exposure_id;
    end;
revoke execute on function exposures_shutting(uuid[], integer, timestamptz) from public;
grant execute on function exposures_shutting(uuid[], integer, timestamptz) to ${app_role};
