-- People who come together: announced, handed over, closed. How many came is counted in arrival, and stored nowhere.
create table arrival_group (
    id                   uuid        not null constraint pk_arrival_group primary key,
    facility_id          uuid        not null constraint fk_arrival_group_facility references facility,
    origin_id            uuid        constraint fk_arrival_group_origin references origin,
    name                 text,
    vehicle_kind         text        not null constraint ck_arrival_group_vehicle_kind check (
                             vehicle_kind in ('BUS', 'SHIP', 'AIRCRAFT', 'CAR', 'ON_FOOT', 'OTHER')),
    vehicle_number       text,
    expected_at          timestamptz not null,
    expected_count       integer     constraint ck_arrival_group_expected_count check (expected_count > 0),
    moment               timestamptz not null,
    status               text        not null constraint ck_arrival_group_status check (status in ('PLANNED', 'ARRIVED', 'CLOSED', 'CANCELLED')),
    handover_recorded_at timestamptz,
    ended_at             timestamptz,
    ended_by             text,
    end_reason           text,
    recorded_at          timestamptz not null,
    recorded_by          text        not null,
    content_hash         bytea       not null,
    version              integer     not null default 0,
    constraint uq_arrival_group_facility unique (id, facility_id),
    constraint ck_arrival_group_handed_over check ((status in ('ARRIVED', 'CLOSED')) = (handover_recorded_at is not null)),
    constraint ck_arrival_group_ended check (num_nulls(ended_at, ended_by) in (0, 2) and (status in ('CLOSED', 'CANCELLED')) = (ended_at is not null))
);
create index ix_arrival_group_facility on arrival_group (facility_id, moment desc, id desc);
create index ix_arrival_group_origin on arrival_group (origin_id) where origin_id is not null;
create index ix_arrival_group_moment on arrival_group (moment desc, id desc);
comment on column arrival_group.facility_id is 'The camp that takes it in.';
comment on column arrival_group.moment is 'When it is to come, or was handed over: where it stands in lists.';

-- What those who brought a group said. The last row counts; a correction keeps the count before.
create table arrival_handover (
    id            uuid        not null constraint pk_arrival_handover primary key,
    group_id      uuid        not null,
    facility_id   uuid        not null,
    happened_at   timestamptz not null,
    unit          text,
    official      text,
    count         integer     not null constraint ck_arrival_handover_count check (count >= 0),
    reason        text,
    recorded_at   timestamptz not null,
    recorded_by   text        not null,
    superseded_at timestamptz,
    constraint fk_arrival_handover_group foreign key (group_id, facility_id) references arrival_group (id, facility_id)
);
create unique index uq_arrival_handover_group on arrival_handover (group_id) where superseded_at is null;
create index ix_arrival_handover_group on arrival_handover (group_id);
comment on column arrival_handover.count is 'As they say; how many were received is counted.';
comment on column arrival_handover.official is 'Name and rank of whoever handed them over; the only words about a person here, and erasable.';

alter table arrival_group enable row level security;
create policy arrival_group_place on arrival_group using ((select access_everywhere()) or facility_id in (select access_facilities()));
alter table arrival_handover enable row level security;
create policy arrival_handover_place on arrival_handover using ((select access_everywhere()) or facility_id in (select access_facilities()));

grant select, insert on arrival_group, arrival_handover to ${app_role};
grant update (origin_id, name, vehicle_kind, vehicle_number, expected_at, expected_count, moment, status, handover_recorded_at, ended_at, ended_by,
              end_reason, version) on arrival_group to ${app_role};
grant update (official, superseded_at) on arrival_handover to ${app_role};
