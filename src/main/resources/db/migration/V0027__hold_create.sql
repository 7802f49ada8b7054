-- An order that nobody leaves: in the nation, a unit, a camp, a room, or one person. It stops releases and moves no date.
create table release_hold (
    id           uuid        not null constraint pk_release_hold primary key,
    scope        text        not null constraint ck_release_hold_scope check (scope in ('NATION', 'UNIT', 'FACILITY', 'ROOM', 'PERSON')),
    unit_id      uuid        constraint fk_release_hold_unit references area_unit,
    facility_id  uuid        constraint fk_release_hold_facility references facility,
    room_id      uuid        constraint fk_release_hold_room references room,
    person_id    uuid        constraint fk_release_hold_person references person,
    instrument   text,
    reason       text        not null,
    by_department boolean    not null,
    starts_at    timestamptz not null,
    ends_at      timestamptz,
    recorded_at  timestamptz not null,
    recorded_by  text        not null,
    lifted_recorded_at timestamptz,
    lifted_recorded_by text,
    lift_reason  text,
    content_hash bytea       not null,
    version      integer     not null default 0,
    constraint release_hold__end_before_start check (ends_at >= starts_at),
    constraint ck_release_hold_place check (
        (scope = 'UNIT') = (unit_id is not null) and (scope in ('FACILITY', 'ROOM')) = (facility_id is not null)
        and (scope = 'ROOM') = (room_id is not null) and (scope = 'PERSON') = (person_id is not null)),
    constraint ck_release_hold_lifted check (num_nulls(ends_at, lifted_recorded_at, lifted_recorded_by, lift_reason) in (0, 4))
);
create index ix_release_hold_unit on release_hold (unit_id);
create index ix_release_hold_facility on release_hold (facility_id);
create index ix_release_hold_room on release_hold (room_id);
create index ix_release_hold_person on release_hold (person_id);
create index ix_release_hold_open on release_hold (scope) where ends_at is null;
comment on column release_hold.by_department is 'Laid by a health department, and lifted by one only.';
comment on column release_hold.ends_at is 'A hold ends by being lifted and in no other way.';

alter table release_hold enable row level security;
create policy release_hold_new on release_hold for insert with check (true);
create policy release_hold_place on release_hold for select using (
    scope in ('NATION', 'UNIT') or (select access_everywhere()) or facility_id in (select access_facilities())
    or exists (select from stay where stay.person_id = release_hold.person_id));
create policy release_hold_lift on release_hold for update using (
    scope in ('NATION', 'UNIT') or (select access_everywhere()) or facility_id in (select access_facilities())
    or exists (select from stay where stay.person_id = release_hold.person_id));

grant select, insert on release_hold to ${app_role};
grant update (ends_at, lifted_recorded_at, lifted_recorded_by, lift_reason, version) on release_hold to ${app_role};
