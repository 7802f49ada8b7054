-- By what a person is looked up, in each camp that has or had him: his name from each of its words on, and each number from
-- its beginning and, reversed, from its end. Sorted, so that a page is read where it begins, however many match.
-- Kept by triggers, which is why it has no foreign keys to check. Nobody but the functions below reads it.
create table person_part (
    facility_id uuid not null,
    part        text collate "C" not null,
    person_id   uuid not null,
    preceding   text not null
);
alter table person_part enable row level security;
comment on column person_part.part is 'The name from one of its words on; or # and a number, or < and a number backwards.';
comment on column person_part.preceding is 'The words before it, so that a name in which a word comes twice is found once.';

create function person_parts(whom uuid) returns table (part text, preceding text)
    language sql stable
    begin atomic
        select array_to_string(words[n:], ' '), array_to_string(words[:n - 1] || case when n > 1 then '' end, ' ')
          from (select string_to_array(regexp_replace(name_search, '\s+', ' ', 'g'), ' ') as words
                  from person where id = whom) as name,
               generate_subscripts(words, 1) as n
        union all
        select direction.part, ''
          from (select lower(value) as value from person_identifier where person_id = whom
                union all select substr(phone, 2) from person where id = whom and phone is not null) as number,
               lateral (values ('#' || number.value), ('<' || reverse(number.value))) as direction (part);
    end;

-- In plpgsql, which keeps its plan: planned anew each time it took three times as long.
create function person_part_add(whom uuid, camps uuid[]) returns void
    language plpgsql volatile as
$$
begin
    insert into person_part (facility_id, part, person_id, preceding)
    select camp, p.part, whom, p.preceding from unnest(camps) as camp, person_parts(whom) as p
    on conflict do nothing;
end
$$;

create function person_part_refresh(whom uuid) returns void
    language plpgsql volatile as
$$
begin
    delete from person_part p where p.person_id = whom;
    perform person_part_add(whom, array(select distinct s.facility_id from stay s where s.person_id = whom));
end
$$;

create function stay_keep_parts() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as
$$
begin
    if tg_op = 'INSERT' then
        perform person_part_add(new.person_id, array[new.facility_id]);
    else
        perform person_part_refresh(new.person_id);
        if old.person_id <> new.person_id then
            perform person_part_refresh(old.person_id);
        end if;
    end if;
    return null;
end
$$;

create function person_keep_parts() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as
$$
declare
    whom uuid := case when tg_table_name = 'person' then to_jsonb(new) ->> 'id'
                        else coalesce(to_jsonb(new), to_jsonb(old)) ->> 'person_id' end;
begin
    if exists (select from stay s where s.person_id = whom) then
        perform person_part_refresh(whom);
    end if;
    return null;
end
$$;

create trigger stay_parts_new after insert on stay for each row execute function stay_keep_parts();
create trigger stay_parts_moved after update of facility_id, person_id on stay
    for each row when (old.facility_id <> new.facility_id or old.person_id <> new.person_id) execute function stay_keep_parts();
create trigger person_parts_changed after update of name, phone on person
    for each row when (old.name <> new.name or old.phone is distinct from new.phone) execute function person_keep_parts();
create trigger person_identifier_parts after insert or delete on person_identifier
    for each row execute function person_keep_parts();

insert into person_part (facility_id, part, person_id, preceding)
select distinct s.facility_id, p.part, s.person_id, p.preceding from stay s, person_parts(s.person_id) as p;
alter table person_part add constraint pk_person_part primary key (facility_id, part, person_id);
create index ix_person_part on person_part (part, person_id);
create index ix_person_part_person on person_part (person_id);

-- The people of the actor's place whose parts begin so, a page in the order of the parts. Runs as the owner and applies the
-- place itself: a comparison of texts may not look below row-level security. The page begins at one point of the index of
-- each camp; a second lower bound would make PostgreSQL begin at the first entry of the camp.
create function person_find(prefixes text[], after_part text, after_id uuid, most integer)
    returns table (part text, person_id uuid)
    language plpgsql stable security definer set search_path = public, pg_temp set enable_bitmapscan = off rows 50 as
$$
begin
    if access_everywhere() then
        return query
            select hit.part, hit.person_id
              from unnest(prefixes) as prefix cross join lateral (
                   select distinct p.part, p.person_id from person_part p
                    where p.part < prefix || U&'\+10FFFF'
                      and (p.part, p.person_id) > (greatest(prefix collate "C", after_part collate "C"),
                          case when after_part collate "C" < prefix then '00000000-0000-0000-0000-000000000000' else after_id end)
                      and strpos(' ' || p.preceding || p.part, ' ' || prefix) = length(p.preceding) + 1
                    order by p.part, p.person_id limit most) as hit
             order by 1, 2 limit most;
    else
        return query
            select distinct hit.part, hit.person_id
              from access_facilities() as camp cross join unnest(prefixes) as prefix cross join lateral (
                   select p.part, p.person_id from person_part p
                    where p.facility_id = camp and p.part < prefix || U&'\+10FFFF'
                      and (p.part, p.person_id) > (greatest(prefix collate "C", after_part collate "C"),
                          case when after_part collate "C" < prefix then '00000000-0000-0000-0000-000000000000' else after_id end)
                      and strpos(' ' || p.preceding || p.part, ' ' || prefix) = length(p.preceding) + 1
                    order by p.part, p.person_id limit most) as hit
             order by 1, 2 limit most;
    end if;
end
$$;

revoke execute on function person_parts(uuid), person_part_add(uuid, uuid[]), person_part_refresh(uuid), stay_keep_parts(),
    person_keep_parts(), person_find(text[], text, uuid, integer) from public;
grant execute on function person_find(text[], text, uuid, integer) to ${app_role};
