-- One person's whole quarantine, from order to end, across rooms and camps.
create table stay (
    id                uuid        not null constraint pk_stay primary key,
    person_id         uuid        not null constraint fk_stay_person references person,
    facility_id       uuid        not null constraint fk_stay_facility references facility,
    began_at          timestamptz not null,
    ended_at          timestamptz,
    end_kind          text        constraint ck_stay_end_kind check (end_kind in ('TREATMENT', 'RETURNED', 'DECEASED', 'VOID')),
    began_recorded_at timestamptz not null,
    began_recorded_by text        not null,
    ended_recorded_at timestamptz,
    ended_recorded_by text,
    begin_reason      text,
    end_reason        text,
    content_hash      bytea       not null,
    version           integer     not null default 0,
    period            tstzrange   generated always as (
                          case when ended_at <= began_at then 'empty' else tstzrange(began_at, ended_at, '[)') end) stored,
    constraint stay__end_before_start check (ended_at > began_at),
    constraint ck_stay_end check (num_nulls(ended_at, end_kind, ended_recorded_at, ended_recorded_by) in (0, 4)),
    constraint stay__person_has_stay exclude using gist (person_id with =, period with &&) where (end_kind is distinct from 'VOID')
);
create index ix_stay_person on stay (person_id);
create index ix_stay_facility on stay (facility_id, id);
create index ix_stay_open on stay (facility_id, id) where ended_at is null;
comment on column stay.facility_id is 'The camp that answers for the stay now; where the person is, and was, stands in presence.';

create table stay_category (
    id                uuid        not null constraint pk_stay_category primary key,
    stay_id           uuid        not null constraint fk_stay_category_stay references stay,
    category          text        not null constraint fk_stay_category_category references category,
    began_at          timestamptz not null,
    ended_at          timestamptz,
    began_recorded_at timestamptz not null,
    began_recorded_by text        not null,
    ended_recorded_at timestamptz,
    ended_recorded_by text,
    superseded_at     timestamptz,
    superseded_by     uuid,
    reason            text,
    period            tstzrange   generated always as (
                          case when ended_at <= began_at then 'empty' else tstzrange(began_at, ended_at, '[)') end) stored,
    constraint stay_category__end_before_start check (ended_at > began_at),
    constraint stay_category__stay_in_two_categories exclude using gist (stay_id with =, period with &&) where (superseded_at is null)
);
create index ix_stay_category_stay on stay_category (stay_id) where superseded_at is null;

-- Where a person is. Head counts come from here, bed counts from bed_use.
create table presence (
    id                uuid        not null constraint pk_presence primary key,
    stay_id           uuid        not null constraint fk_presence_stay references stay,
    facility_id       uuid        not null constraint fk_presence_facility references facility,
    kind              text        not null constraint ck_presence_kind check (kind in ('IN_CAMP', 'WAITING_FOR_BED', 'IN_TRANSIT', 'AT_HOSPITAL', 'ABSENT')),
    began_at          timestamptz not null,
    ended_at          timestamptz,
    began_recorded_at timestamptz not null,
    began_recorded_by text        not null,
    ended_recorded_at timestamptz,
    ended_recorded_by text,
    superseded_at     timestamptz,
    superseded_by     uuid,
    reason            text,
    period            tstzrange   generated always as (
                          case when ended_at <= began_at then 'empty' else tstzrange(began_at, ended_at, '[)') end) stored,
    constraint presence__end_before_start check (ended_at > began_at),
    constraint presence__stay_in_two_places exclude using gist (stay_id with =, period with &&) where (superseded_at is null)
);
create index ix_presence_open on presence (facility_id) where superseded_at is null and ended_at is null;
create index ix_presence_ended on presence (facility_id, ended_at) where superseded_at is null and ended_at is not null;
comment on column presence.superseded_at is 'Set by a correction only; an ordinary end sets ended_at once.';

alter table stay enable row level security;
create policy stay_place on stay using ((select access_everywhere()) or facility_id in (select access_facilities()));
alter table presence enable row level security;
create policy presence_place on presence using ((select access_everywhere()) or facility_id in (select access_facilities()));

-- What hangs on a stay or a person is seen by whoever sees the stay. Adding is free, because the parent is written in
-- the same transaction and often in the same statement; the service has read or made it before.
alter table stay_category enable row level security;
create policy stay_category_new on stay_category for insert with check (true);
create policy stay_category_place on stay_category for select using (exists (select from stay where stay.id = stay_id));
create policy stay_category_change on stay_category for update using (exists (select from stay where stay.id = stay_id));
alter table person enable row level security;
create policy person_new on person for insert with check (true);
create policy person_place on person for select using (exists (select from stay where stay.person_id = person.id));
alter table person_identifier enable row level security;
create policy person_identifier_new on person_identifier for insert with check (true);
create policy person_identifier_place on person_identifier for select using (exists (select from stay where stay.person_id = person_identifier.person_id));

grant select, insert on stay, stay_category, presence to ${app_role};
grant update (facility_id, ended_at, end_kind, ended_recorded_at, ended_recorded_by, end_reason, version) on stay to ${app_role};
grant update (ended_at, ended_recorded_at, ended_recorded_by, superseded_at, superseded_by) on stay_category, presence to ${app_role};
