-- Whoever admits many at once asks beforehand which ids and people are taken, so that one of them stops none of the others. The
-- answers reach beyond the asker's place as the constraints do, and say no more than these would.
create function persons_taken(ids uuid[]) returns table (id uuid, content_hash bytea)
    language sql stable security definer set search_path = public, pg_temp
    begin atomic
        select p.id, p.content_hash from person p where p.id = any(ids);
    end;

create function stays_in_the_way(ids uuid[], people uuid[], since timestamptz)
    returns table (stay_id uuid, person_id uuid, content_hash bytea, open_then boolean)
    language sql stable security definer set search_path = public, pg_temp
    begin atomic
        select s.id, s.person_id, s.content_hash, false from stay s where s.id = any(ids)
        union all
        select s.id, s.person_id, null, true from stay s
         where s.person_id = any(people) and s.end_kind is distinct from 'VOID' and (s.ended_at is null or s.ended_at > since);
    end;

revoke execute on function persons_taken(uuid[]), stays_in_the_way(uuid[], uuid[], timestamptz) from public;
grant execute on function persons_taken(uuid[]), stays_in_the_way(uuid[], uuid[], timestamptz) to ${app_role};
