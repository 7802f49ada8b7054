-- Where people come from: a border post, a port, an airport, a province that sends them. It is nobody's camp: everybody
-- with business there may know it, and its officers keep it up.
create table origin (
    id               uuid        not null constraint pk_origin primary key,
    kind             text        not null constraint ck_origin_kind check (kind in ('BORDER_POST', 'PORT', 'AIRPORT', 'PROVINCE', 'OTHER')),
    name             text        not null,
    unit_id          uuid        constraint fk_origin_unit references area_unit,
    place            text,
    latitude         numeric(8, 6) constraint ck_origin_latitude check (latitude between -90 and 90),
    longitude        numeric(9, 6) constraint ck_origin_longitude check (longitude between -180 and 180),
    phone            text,
    country          text        constraint ck_origin_country check (country ~ '^[A-Z]{2}$'),
    opened_at        timestamptz not null,
    retired_at       timestamptz,
    retired_by       text,
    retired_reason   text,
    recorded_at      timestamptz not null,
    recorded_by      text        not null,
    changed_at       timestamptz,
    changed_by       text,
    change_reason    text,
    content_hash     bytea       not null,
    version          integer     not null default 0,
    search           text        not null generated always as (searchable(name || ' ' || coalesce(place, ''))) stored,
    constraint ck_origin_place check (unit_id is not null or kind <> 'PROVINCE' and coalesce(country, 'VN') <> 'VN'),
    constraint ck_origin_coordinates check ((latitude is null) = (longitude is null)),
    constraint ck_origin_retired check (num_nulls(retired_at, retired_by, retired_reason) in (0, 3)),
    constraint origin__end_before_start check (retired_at >= opened_at)
);
create index ix_origin_name on origin (name, id);
create index ix_origin_unit on origin (unit_id);
comment on column origin.unit_id is 'Null for a place abroad.';
comment on column origin.phone is 'Of the office on duty; no personal data.';
comment on column origin.country is 'The country it faces, or lies in when it is abroad.';
comment on column origin.changed_at is 'Last time; who changed it when before stands in the audit.';
comment on column origin.search is 'Name and place in small letters without accents.';

grant select, insert on origin to ${app_role};
grant update (kind, name, unit_id, place, latitude, longitude, phone, country, opened_at, retired_at, retired_by, retired_reason,
              changed_at, changed_by, change_reason, version) on origin to ${app_role};
