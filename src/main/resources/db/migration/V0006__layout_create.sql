-- Buildings, floors, rooms and beds of a facility. Nothing here is ever deleted; it is retired.
create table room (
    id          uuid        not null constraint pk_room primary key,
    facility_id uuid        not null,
    building    text        not null,
    floor       text        not null,
    floor_level integer     not null,
    name        text        not null,
    position    integer     not null,
    sex_policy  text        not null constraint ck_room_sex_policy check (sex_policy in ('MALE', 'FEMALE', 'SAME', 'ANY')),
    opened_at   timestamptz not null,
    retired_at  timestamptz,
    version     integer     not null default 0,
    constraint uq_room_facility unique (id, facility_id),
    constraint room__room_name_taken unique (facility_id, building, floor, name),
    constraint room__end_before_start check (retired_at >= opened_at)
);
comment on column room.floor_level is 'Steps from the ground: 0 is the ground floor.';
comment on column room.position is 'Walking order within the facility.';
comment on column room.sex_policy is 'SAME: whoever comes first decides.';

create table bed (
    id             uuid        not null constraint pk_bed primary key,
    room_id        uuid        not null,
    facility_id    uuid        not null,
    name           text        not null,
    position       integer     not null,
    opened_at      timestamptz not null,
    retired_at     timestamptz,
    retired_reason text,
    version        integer     not null default 0,
    constraint uq_bed_room unique (id, room_id, facility_id),
    constraint fk_bed_room foreign key (room_id, facility_id) references room (id, facility_id),
    constraint bed__bed_name_taken unique (room_id, name),
    constraint bed__end_before_start check (retired_at >= opened_at)
);
create index ix_bed_facility on bed (facility_id);

create table room_adjacency (
    facility_id uuid not null,
    room_id     uuid not null,
    other_id    uuid not null,
    kind        text not null constraint ck_room_adjacency_kind check (kind in ('NEXT', 'OPPOSITE', 'SAME_CORRIDOR')),
    constraint pk_room_adjacency primary key (room_id, other_id, kind),
    constraint fk_room_adjacency_room foreign key (room_id, facility_id) references room (id, facility_id),
    constraint fk_room_adjacency_other foreign key (other_id, facility_id) references room (id, facility_id),
    constraint ck_room_adjacency_order check (room_id < other_id)
);
create index ix_room_adjacency_other on room_adjacency (other_id);
comment on table room_adjacency is 'Each pair once, the smaller id first.';

alter table room enable row level security;
create policy room_place on room using ((select access_everywhere()) or facility_id in (select access_facilities()));
alter table bed enable row level security;
create policy bed_place on bed using ((select access_everywhere()) or facility_id in (select access_facilities()));
alter table room_adjacency enable row level security;
create policy room_adjacency_place on room_adjacency using ((select access_everywhere()) or facility_id in (select access_facilities()));

grant select, insert on room, bed, room_adjacency to ${app_role};
grant update (sex_policy, retired_at, version) on room to ${app_role};
grant update (retired_at, retired_reason, version) on bed to ${app_role};
