-- Somebody was found positive: who shared a room with him while he was infectious. It opens by itself with the result, shuts the
-- gate of everybody in it, and ends by an officer's decision, or with the result that caused it.
create table exposure (
    id              uuid        not null constraint pk_exposure primary key,
    sample_id       uuid        not null,
    result_id       uuid        not null,
    case_stay_id    uuid        not null constraint fk_exposure_case references stay,
    facility_id     uuid        not null constraint fk_exposure_facility references facility,
    infectious_from timestamptz not null,
    category_before text        constraint fk_exposure_category references category,
    positive_event  uuid,
    opened_at       timestamptz not null,
    opened_by       text        not null,
    due_at          timestamptz not null,
    state           text        not null constraint ck_exposure_state check (state in ('OPEN', 'DECIDED', 'UNDONE')),
    ended_at        timestamptz,
    ended_by        text,
    version         integer     not null default 0,
    constraint ck_exposure_ended check (num_nulls(ended_at, ended_by) in (0, 2) and (state = 'OPEN') = (ended_at is null))
);
create unique index uq_exposure_sample on exposure (sample_id) where state <> 'UNDONE';
create index ix_exposure_facility on exposure (facility_id, due_at, id) where state = 'OPEN';
create index ix_exposure_case on exposure (case_stay_id);
comment on column exposure.facility_id is 'The camp that answered for the case when the result came.';
comment on column exposure.infectious_from is 'Company from this moment on counts as contact: the taking of the sample, less the days that the rule of the case gives.';
comment on column exposure.category_before is 'What the case was before it became one; null when that was not changed.';
comment on column exposure.positive_event is 'The event of the clock of the case that the result caused; null for somebody who had left.';

create table exposure_member (
    exposure_id      uuid        not null constraint fk_exposure_member_exposure references exposure,
    stay_id          uuid        not null constraint fk_exposure_member_stay references stay,
    person_id        uuid        not null,
    facility_id      uuid        not null constraint fk_exposure_member_facility references facility,
    case_facility_id uuid        not null,
    room_id          uuid        not null,
    first_at         timestamptz not null,
    last_at          timestamptz not null,
    hours            numeric(8, 1) not null,
    state            text        not null constraint ck_exposure_member_state check (state in ('PROPOSED', 'CONFIRMED', 'REJECTED', 'UNDONE')),
    clock_event      uuid,
    decided_at       timestamptz,
    decided_by       text,
    reason           text,
    constraint pk_exposure_member primary key (exposure_id, stay_id),
    constraint ck_exposure_member_decided check (num_nulls(decided_at, decided_by) = case state when 'PROPOSED' then 2 else 0 end),
    constraint ck_exposure_member_event check (clock_event is null or state in ('CONFIRMED', 'UNDONE')),
    constraint exposure_member__reject_needs_reason check (state <> 'REJECTED' or reason is not null)
);
create index ix_exposure_member_stay on exposure_member (stay_id);
create index ix_exposure_member_shut on exposure_member (stay_id) where state = 'PROPOSED';
comment on column exposure_member.room_id is 'Where they were together last.';
comment on column exposure_member.last_at is 'When they were together last, as far as was known when it was written down or decided.';

-- Who shared a room is asked of the history of a room, not only of those in it now.
create index ix_bed_use_room on bed_use (room_id, began_at) where kind = 'OCCUPIED';

-- Everybody who was in one room with somebody from a moment on, moved, ended and in other camps or not. As the owner: contact
-- does not end at the edge of an officer's place. Whoever calls has taken the stay of the case.
create function exposure_contacts(case_stay uuid, since timestamptz, at timestamptz)
    returns table (stay_id uuid, person_id uuid, facility_id uuid, room_id uuid, first_at timestamptz, last_at timestamptz, hours numeric)
    language sql stable security definer set search_path = public, pg_temp
    begin atomic
        with shared as (
            select o.stay_id, o.room_id, c.period * o.period * tstzrange(since, at) as together
              from bed_use c
              join bed_use o on o.room_id = c.room_id and o.kind = 'OCCUPIED' and o.stay_id <> c.stay_id and o.superseded_at is null
                            and o.period && c.period and o.period && tstzrange(since, at)
             where c.stay_id = case_stay and c.superseded_at is null and c.period && tstzrange(since, at))
        select s.id, s.person_id, s.facility_id, (array_agg(shared.room_id order by upper(together) desc))[1],
               min(lower(together)), max(upper(together)),
               round(cast(sum(extract(epoch from upper(together) - lower(together))) / 3600 as numeric), 1)
          from shared join stay s on s.id = shared.stay_id and s.end_kind is distinct from 'VOID'
         where not isempty(together)
         group by s.id, s.person_id, s.facility_id;
    end;
revoke execute on function exposure_contacts(uuid, timestamptz, timestamptz) from public;
grant execute on function exposure_contacts(uuid, timestamptz, timestamptz) to ${app_role};

alter table exposure_member enable row level security;
create policy exposure_member_new on exposure_member for insert with check (true);
create policy exposure_member_place on exposure_member for select using (
    (select access_everywhere()) or facility_id in (select access_facilities()) or case_facility_id in (select access_facilities()));
create policy exposure_member_decide on exposure_member for update using (
    (select access_everywhere()) or facility_id in (select access_facilities()) or case_facility_id in (select access_facilities()));
alter table exposure enable row level security;
create policy exposure_new on exposure for insert with check (true);
create policy exposure_place on exposure for select using (
    (select access_everywhere()) or facility_id in (select access_facilities())
    or exists (select from exposure_member m where m.exposure_id = id));
create policy exposure_end on exposure for update using ((select access_everywhere()) or facility_id in (select access_facilities()));

grant select, insert on exposure, exposure_member to ${app_role};
grant update (state, ended_at, ended_by, result_id, version) on exposure to ${app_role};
grant update (state, clock_event, last_at, hours, room_id, decided_at, decided_by, reason) on exposure_member to ${app_role};
