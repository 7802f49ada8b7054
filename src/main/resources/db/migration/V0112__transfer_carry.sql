-- Stays go over to the camp that answers for them from now on, with where the people are and what has to be done about them. As the
-- owner, because the sender does not see the other camp; and only people of a transfer that the asker's camp has planned, to where
-- it was planned; or back, by the camp that does not take them.
create function transfer_carry(moved uuid, carried uuid[], back boolean, at timestamptz, now timestamptz, by text, why text) returns integer
    language sql security definer set search_path = public, pg_temp
    begin atomic
        with way as (
            select w.* from transfer t
             cross join lateral (select case when back then t.to_facility_id else t.from_facility_id end as origin,
                                        case when back then t.from_facility_id else t.to_facility_id end as destination) w
             where t.id = moved and t.to_facility_id is not null
               and (case when back then t.state in ('IN_TRANSIT', 'RECEIVED') else t.state = 'PLANNED' end)
               and (access_everywhere() or w.origin in (select access_facilities()))),
        taken as (
            update stay s set facility_id = way.destination, version = s.version + 1
              from way, transfer_item i
             where i.transfer_id = moved and i.stay_id = any(carried)
               and (case when back then i.state in ('DEPARTED', 'NOT_ARRIVED') else i.state = 'PLANNED' end)
               and s.id = i.stay_id and s.facility_id = way.origin and s.ended_at is null
            returning s.id, s.facility_id),
        closed as (
            update presence p set ended_at = at, ended_recorded_at = now, ended_recorded_by = by
              from taken
             where p.stay_id = taken.id and p.superseded_at is null and p.ended_at is null and p.began_at < at
            returning p.stay_id, taken.facility_id),
        went as (
            insert into presence (id, stay_id, facility_id, kind, began_at, began_recorded_at, began_recorded_by, reason)
            select gen_random_uuid(), closed.stay_id, closed.facility_id, case when back then 'WAITING_FOR_BED' else 'IN_TRANSIT' end,
                   at, now, by, why
              from closed
            returning 1),
        along as (
            update task k set facility_id = taken.facility_id, version = k.version + 1
              from taken, way
             where k.facility_id = way.origin and k.subject_resource = 'stay' and k.subject_id = taken.id and k.closed_at is null)
        select cast(count(*) as integer) from went;
    end;

-- Who is on transfers. As the owner: the one camp does not see the stays of the other. Before they have left, the other camp is told of
-- what sex and category they are and what they need, and not who they are.
create function transfer_people(transfers uuid[])
    returns table (transfer_id uuid, stay_id uuid, person_id uuid, name text, birth_date date, birth_precision text, sex text,
                   category text, mobility text, pregnant boolean, diet boolean, medicine boolean, other boolean, state text, why text)
    language sql stable security definer set search_path = public, pg_temp
    begin atomic
        select i.transfer_id, case when seen.named then s.id end, case when seen.named then p.id end, case when seen.named then p.name end,
               case when seen.named then p.birth_date end, case when seen.named then p.birth_precision end, p.sex, c.category, p.mobility,
               p.pregnant, p.diet is not null, p.medicine is not null, p.other_needs is not null, i.state, case when seen.named then i.why end
          from transfer t join transfer_item i on i.transfer_id = t.id and i.state <> 'REMOVED'
          join stay s on s.id = i.stay_id join person p on p.id = s.person_id
          left join stay_category c on c.stay_id = s.id and c.superseded_at is null and (c.ended_at is null or c.ended_at = s.ended_at)
         cross join lateral (select access_everywhere() or t.from_facility_id in (select access_facilities())
                                    or t.departed_at is not null and i.state <> 'LEFT_BEHIND' as named) seen
         where t.id = any(transfers)
           and (access_everywhere() or t.from_facility_id in (select access_facilities()) or t.to_facility_id in (select access_facilities()))
         order by i.transfer_id, i.stay_id;
    end;

-- What a camp is called, and whether people can be sent there. No secret, but the register itself is seen by its own only.
create function transfer_camp(camp uuid) returns table (name text, is_open boolean)
    language sql stable security definer set search_path = public, pg_temp
    begin atomic
        select f.name, f.retired_at is null from facility f where f.id = camp;
    end;

-- Each camp has a task of its own, and the act of one of them closes both.
create function transfer_close_tasks(moved uuid, kinds text[], result text, now timestamptz, by text)
    returns table (id uuid, facility_id uuid)
    language sql security definer set search_path = public, pg_temp
    begin atomic
        update task k set closed_at = now, closed_by = by, outcome = result, version = k.version + 1
          from transfer t
         where t.id = moved
           and (access_everywhere() or t.from_facility_id in (select access_facilities()) or t.to_facility_id in (select access_facilities()))
           and k.kind = any(kinds) and k.subject_resource = 'transfer' and k.subject_id = moved and k.closed_at is null
        returning k.id, k.facility_id;
    end;

-- Why somebody was moved is a word about him. That he was moved stays.
create function transfer_erase_words(person uuid) returns integer
    language sql security definer set search_path = public, pg_temp
    begin atomic
        with his as (
            select i.transfer_id, i.stay_id from transfer_item i join stay s on s.id = i.stay_id
             where s.person_id = transfer_erase_words.person),
        said as (
            update transfer_item i set why = null from his
             where i.transfer_id = his.transfer_id and i.stay_id = his.stay_id and i.why is not null
            returning 1),
        spoken as (
            update transfer t set reason = '-', confirmed_by = case when t.confirmed_by is null then null else '-' end,
                                  cancel_reason = case when t.cancel_reason is null then null else '-' end
              from (select distinct his.transfer_id from his) of_his
             where t.id = of_his.transfer_id and (t.reason <> '-' or t.confirmed_by <> '-' or t.cancel_reason <> '-')
            returning 1)
        select cast((select count(*) from said) + (select count(*) from spoken) as integer);
    end;
comment on function transfer_erase_words is 'As the owner: the service itself cannot change what was written down. Whoever calls has seen the person.';

revoke execute on function transfer_carry(uuid, uuid[], boolean, timestamptz, timestamptz, text, text), transfer_people(uuid[]), transfer_camp(uuid),
    transfer_close_tasks(uuid, text[], text, timestamptz, text), transfer_erase_words(uuid) from public;
grant execute on function transfer_carry(uuid, uuid[], boolean, timestamptz, timestamptz, text, text), transfer_people(uuid[]), transfer_camp(uuid),
    transfer_close_tasks(uuid, text[], text, timestamptz, text), transfer_erase_words(uuid) to ${app_role};
