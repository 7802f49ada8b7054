-- A case and his contacts are people, and may have come again since: company in any of their stays is company, and who is in a camp again
-- is kept in there. It ends when the case is well again.
alter table exposure
    add column positive_at timestamptz,
    add column present_stay_id uuid constraint fk_exposure_present_stay references stay;
update exposure e set positive_at = s.collected_at from sample s where s.id = e.sample_id;
alter table exposure alter column positive_at set not null;
create index ix_exposure_present_stay on exposure (present_stay_id) where present_stay_id is not null;
comment on column exposure.positive_at is 'When the positive sample was taken.';
comment on column exposure.present_stay_id is 'Where the case was by the time of the result, when the sample was of an earlier stay; null when it was of the same, or he was gone.';

drop function exposure_contacts(uuid, timestamptz, timestamptz);

-- Everybody who was in one room with somebody from a moment on until he was well again, moved, ended and in other camps or not. As
-- the owner: contact does not end at the edge of an officer's place. Whoever calls has taken the stay of the case.
create function exposure_contacts(case_stay uuid, since timestamptz, at timestamptz, positive timestamptz default null)
    returns table (stay_id uuid, person_id uuid, facility_id uuid, room_id uuid, first_at timestamptz, last_at timestamptz, hours numeric)
    language sql stable security definer set search_path = public, pg_temp
    begin atomic
        with his as materialized (
            select t.id, t.person_id from stay k join stay t on t.person_id = k.person_id
             where k.id = case_stay and (t.id = k.id or t.end_kind is distinct from 'VOID')),
        ill as materialized (
            select tstzrange(since, least(at, min(v.happened_at))) as period
              from his join clock_event v on v.stay_id = his.id and v.kind = 'RECOVERED' and v.happened_at >= positive
               and not exists (select from clock_event r where r.revokes_id = v.id)),
        shared as (
            select o.stay_id, o.room_id, c.period * o.period * ill.period as together
              from ill cross join his join bed_use c on c.stay_id = his.id
              join bed_use o on o.room_id = c.room_id and o.kind = 'OCCUPIED' and o.superseded_at is null
                            and o.period && c.period and o.period && ill.period
             where c.superseded_at is null and c.period && ill.period)
        select s.id, s.person_id, s.facility_id, (array_agg(shared.room_id order by upper(together) desc))[1],
               min(lower(together)), max(upper(together)),
               round(cast(sum(extract(epoch from upper(together) - lower(together))) / 3600 as numeric), 1)
          from shared join stay s on s.id = shared.stay_id and s.end_kind is distinct from 'VOID'
         where not isempty(together) and s.person_id not in (select his.person_id from his)
         group by s.id, s.person_id, s.facility_id;
    end;
revoke execute on function exposure_contacts(uuid, timestamptz, timestamptz, timestamptz) from public;
grant execute on function exposure_contacts(uuid, timestamptz, timestamptz, timestamptz) to ${app_role};

-- Which exposures keep each of these in: he is undecided, or was together again with the case since it was decided; who was with whom
-- is asked once for each case. What stands against an earlier stay of his counts for so many days. As the owner: whoever sees a stay
-- sees that its gate is shut, in whatever camp the exposure was opened, and nothing else of it.
create function exposures_shutting(asked uuid[], days integer, at timestamptz)
    returns table (stay_id uuid, exposure_id uuid)
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
        select distinct mine.id, mine.exposure_id
          from mine left join again on again.exposure_id = mine.exposure_id and again.stay_id = mine.stay_id
         where mine.state = 'PROPOSED' or again.last_at > mine.last_at
         order by mine.id, mine.exposure_id;
    end;
revoke execute on function exposures_shutting(uuid[], integer, timestamptz) from public;
grant execute on function exposures_shutting(uuid[], integer, timestamptz) to ${app_role};

-- Whoever sees the stay of a contact sees that he is one and decides about him, whatever camp it was when that was found out.
drop policy exposure_member_place on exposure_member;
create policy exposure_member_place on exposure_member for select using (
    (select access_everywhere()) or facility_id in (select access_facilities()) or case_facility_id in (select access_facilities())
    or exists (select from stay where stay.id = stay_id));
drop policy exposure_member_decide on exposure_member;
create policy exposure_member_decide on exposure_member for update using (
    (select access_everywhere()) or facility_id in (select access_facilities()) or case_facility_id in (select access_facilities())
    or exists (select from stay where stay.id = stay_id));
drop policy exposure_end on exposure;
create policy exposure_end on exposure for update using (
    (select access_everywhere()) or facility_id in (select access_facilities())
    or exists (select from exposure_member m where m.exposure_id = id));
