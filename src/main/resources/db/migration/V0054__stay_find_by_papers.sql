-- Whoever takes many people over asks beforehand which of them are in quarantine already, by their papers or by their ids. The
-- answers reach beyond the asker's place, as the constraints do, and say no more than that.
create function papers_in_quarantine(kinds text[], numbers text[], countries text[]) returns table (nth integer)
    language sql stable security definer set search_path = public, pg_temp
    begin atomic
        select distinct cast(paper.nth as integer)
          from unnest(kinds, numbers, countries) with ordinality as paper (kind, number, country, nth)
          join person_identifier i on i.value = paper.number
          join stay s on s.person_id = i.person_id and s.ended_at is null
         where i.kind = paper.kind and (paper.country is null or coalesce(i.country, paper.country) = paper.country);
    end;

create function people_in_the_way(people uuid[], moments timestamptz[]) returns table (person_id uuid)
    language sql stable security definer set search_path = public, pg_temp
    begin atomic
        select distinct told.person_id
          from unnest(people, moments) as told (person_id, since)
          join stay s on s.person_id = told.person_id and s.end_kind is distinct from 'VOID'
         where s.ended_at is null or s.ended_at > told.since;
    end;

revoke execute on function papers_in_quarantine(text[], text[], text[]), people_in_the_way(uuid[], timestamptz[]) from public;
grant execute on function papers_in_quarantine(text[], text[], text[]), people_in_the_way(uuid[], timestamptz[]) to ${app_role};
