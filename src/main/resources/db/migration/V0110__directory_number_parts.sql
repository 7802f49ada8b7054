-- By which of his parts a person was found, as a number: the cursor of a page names it, and holds no number of a paper or a
-- telephone. Runs as the owner and applies the place itself, like person_find.
create function person_matches(prefixes text[], whom uuid) returns table (part text, nth integer)
    language sql stable security definer set search_path = public, pg_temp
    begin atomic
        select matching.part, cast(row_number() over (order by matching.part collate "C") as integer)
          from (select distinct p.part
                  from person_part p, unnest(prefixes) as prefix
                 where p.person_id = whom
                   and (access_everywhere() or p.facility_id in (select access_facilities()))
                   and strpos(' ' || p.preceding || p.part, ' ' || prefix) = length(p.preceding) + 1) as matching;
    end;
revoke execute on function person_matches(text[], uuid) from public;
grant execute on function person_matches(text[], uuid) to ${app_role};
