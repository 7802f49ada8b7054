-- The units of whoever asks, with all below them: beside the camps, what a commune answers for.
create function access_units() returns setof uuid
    language sql stable
    return unnest(nullif(current_setting('cachly.units', true), '')::uuid[]);

-- Somebody who has left a camp and is received by a commune, which says when he has come and looks after him.
create table handover (
    id                   uuid        not null constraint pk_handover primary key,
    stay_id              uuid        not null constraint fk_handover_stay references stay,
    person_id            uuid        not null,
    facility_id          uuid        not null constraint fk_handover_facility references facility,
    unit_id              uuid        not null constraint fk_handover_unit references area_unit,
    transport            text        not null,
    vehicle              text,
    sent_at              timestamptz not null,
    sent_recorded_at     timestamptz not null,
    sent_by              text        not null,
    due_at               timestamptz not null,
    arrived_at           timestamptz,
    acknowledged_at      timestamptz,
    acknowledged_by      text,
    follow_up_until      date,
    version              integer     not null default 0,
    constraint uq_handover_stay unique (stay_id),
    constraint ck_handover_acknowledged check (num_nulls(arrived_at, acknowledged_at, acknowledged_by) in (0, 3)),
    constraint handover__end_before_start check (arrived_at >= sent_at)
);
create index ix_handover_facility on handover (facility_id, id);
create index ix_handover_unit on handover (unit_id, id);

create table follow_up (
    id          uuid    not null constraint pk_follow_up primary key,
    handover_id uuid    not null constraint fk_follow_up_handover references handover,
    kind        text    not null constraint ck_follow_up_kind check (kind in ('VISIT', 'TEST')),
    day         integer not null constraint ck_follow_up_day check (day between 1 and 365),
    date        date    not null,
    methods     text[]  not null,
    done_at     timestamptz,
    done_by     text,
    well        boolean,
    constraint uq_follow_up_day unique (handover_id, kind, day),
    constraint ck_follow_up_done check (num_nulls(done_at, done_by) in (0, 2) and (well is null or done_at is not null and kind = 'VISIT'))
);

alter table handover enable row level security;
create policy handover_new on handover for insert with check ((select access_everywhere()) or facility_id in (select access_facilities()));
create policy handover_place on handover for select using (
    (select access_everywhere()) or facility_id in (select access_facilities()) or unit_id in (select access_units()));
create policy handover_acknowledge on handover for update using ((select access_everywhere()) or unit_id in (select access_units()));
alter table follow_up enable row level security;
create policy follow_up_new on follow_up for insert with check (true);
create policy follow_up_place on follow_up for select using (exists (select from handover h where h.id = handover_id));
create policy follow_up_do on follow_up for update using (exists (select from handover h where h.id = handover_id));
grant select, insert on handover, follow_up to ${app_role};
grant update (arrived_at, acknowledged_at, acknowledged_by, version) on handover to ${app_role};
grant update (done_at, done_by, well) on follow_up to ${app_role};

-- Who is handed over. As the owner: the commune knows the people it receives, and nothing else of the camp; whoever asks has seen
-- the handovers.
create function handover_people(handovers uuid[])
    returns table (handover_id uuid, person_id uuid, name text, birth_date date, birth_precision text, sex text, phone text, address text)
    language sql stable security definer set search_path = public, pg_temp
    begin atomic
        select h.id, p.id, p.name, p.birth_date, p.birth_precision, p.sex, p.phone, coalesce(p.after_text, p.home_text)
          from handover h join person p on p.id = h.person_id
         where h.id = any(handovers);
    end;
revoke execute on function handover_people(uuid[]) from public;
grant execute on function handover_people(uuid[]) to ${app_role};

-- A task of a unit is seen and closed by the unit, wherever it was asked for.
drop policy task_place on task;
create policy task_place on task using (
    (select access_everywhere()) or facility_id in (select access_facilities()) or unit_id in (select access_units()));
