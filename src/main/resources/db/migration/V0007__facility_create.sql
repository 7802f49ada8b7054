-- The kinds of people a camp may be approved for, and which of them may share a room: those of one mixing group.
create table category (
    code         text    not null constraint pk_category primary key,
    mixing_group text    not null,
    name_vi      text    not null,
    name_en      text    not null,
    position     integer not null
);
comment on column category.mixing_group is 'People of different groups never share a room. Untested is a group of its own and not the negative one.';
insert into category (code, mixing_group, name_vi, name_en, position) values
    ('F0',            'POSITIVE',  'Người nhiễm (F0)',               'Positive case (F0)',           1),
    ('SUSPECT',       'SUSPECTED', 'Người nghi nhiễm',               'Suspected case',               2),
    ('F1',            'CONTACT',   'Người tiếp xúc gần (F1)',        'Close contact (F1)',           3),
    ('F2',            'UNTESTED',  'Người tiếp xúc với F1 (F2)',     'Contact of a contact (F2)',    4),
    ('ENTRANT',       'UNTESTED',  'Người nhập cảnh',                'Entrant from abroad',          5),
    ('EPIDEMIC_AREA', 'UNTESTED',  'Người về từ vùng có dịch',       'Person from an epidemic area', 6);

create table facility (
    id             uuid        not null constraint pk_facility primary key,
    name           text        not null,
    kind           text        not null constraint ck_facility_kind check (kind in ('CONCENTRATED', 'MEDICAL', 'HOTEL')),
    operator       text        not null constraint ck_facility_operator check (operator in ('MILITARY', 'POLICE', 'HEALTH', 'COMMITTEE', 'PRIVATE')),
    address        text,
    latitude       numeric(8, 6) constraint ck_facility_latitude check (latitude between -90 and 90),
    longitude      numeric(9, 6) constraint ck_facility_longitude check (longitude between -180 and 180),
    cohort_hours   integer     constraint ck_facility_cohort_hours check (cohort_hours between 1 and 8760),
    opened_at      timestamptz not null,
    retired_at     timestamptz,
    retired_reason text,
    recorded_at    timestamptz not null,
    recorded_by    text        not null,
    content_hash   bytea       not null,
    version        integer     not null default 0,
    constraint ck_facility_coordinates check ((latitude is null) = (longitude is null)),
    constraint facility__end_before_start check (retired_at >= opened_at)
);
comment on column facility.cohort_hours is 'Hours after its first occupant came in during which a room takes newcomers; null: always.';
create index ix_facility_name on facility (name, id);

alter table room add constraint fk_room_facility foreign key (facility_id) references facility;
alter table assignment add constraint fk_assignment_facility foreign key (facility_id) references facility;
alter table assignment add constraint fk_assignment_unit foreign key (unit_id) references area_unit;

create table facility_approval (
    id                uuid        not null constraint pk_facility_approval primary key,
    facility_id       uuid        not null constraint fk_facility_approval_facility references facility,
    category          text        not null constraint fk_facility_approval_category references category,
    instrument        text        not null,
    starts_at         timestamptz not null,
    ends_at           timestamptz,
    recorded_at       timestamptz not null,
    recorded_by       text        not null,
    ended_recorded_at timestamptz,
    ended_recorded_by text,
    end_reason        text,
    content_hash      bytea       not null,
    version           integer     not null default 0,
    constraint facility_approval__end_before_start check (ends_at > starts_at)
);
create index ix_facility_approval_facility on facility_approval (facility_id, category);
comment on column facility_approval.instrument is 'Number of the decision as it is written there.';

alter table facility enable row level security;
create policy facility_place on facility using ((select access_everywhere()) or id in (select access_facilities()));
alter table facility_approval enable row level security;
create policy facility_approval_place on facility_approval using ((select access_everywhere()) or facility_id in (select access_facilities()));

grant select on category to ${app_role};
grant select, insert on facility, facility_approval to ${app_role};
grant update (retired_at, retired_reason, version) on facility to ${app_role};
grant update (ends_at, ended_recorded_at, ended_recorded_by, end_reason, version) on facility_approval to ${app_role};
