-- Administrative units. Codes were given a new meaning on 1/7/2025 and the district tier is gone, so a unit is one code
-- in one tier during one period, and its parent never changes: a unit that comes under another parent is a new row.
create table area_unit (
    id           uuid  not null constraint pk_area_unit primary key,
    tier         text  not null constraint ck_area_unit_tier check (tier in ('PROVINCE', 'DISTRICT', 'COMMUNE')),
    code         text  not null,
    name         text  not null,
    parent_id    uuid  constraint fk_area_unit_parent references area_unit,
    valid_from   date  not null,
    valid_until  date,
    content_hash bytea not null,
    valid        daterange generated always as (
                     case when valid_until <= valid_from then 'empty' else daterange(valid_from, valid_until, '[)') end) stored,
    constraint area_unit__end_before_start check (valid_until > valid_from),
    constraint ck_area_unit_parent check ((tier = 'PROVINCE') = (parent_id is null)),
    constraint area_unit__unit_code_taken exclude using gist (tier with =, code with =, valid with &&)
);
create index ix_area_unit_parent on area_unit (parent_id);
comment on column area_unit.valid_until is 'First day on which the unit no longer exists; null while it exists.';

-- Which unit a place (today a facility) lies in, and when. Reports use the unit of the day they speak of.
create table area_place (
    place_id    uuid not null,
    unit_id     uuid not null constraint fk_area_place_unit references area_unit,
    valid_from  date not null,
    valid_until date,
    valid       daterange generated always as (
                    case when valid_until <= valid_from then 'empty' else daterange(valid_from, valid_until, '[)') end) stored,
    constraint pk_area_place primary key (place_id, valid_from),
    constraint area_place__end_before_start check (valid_until > valid_from),
    constraint area_place__place_in_two_units exclude using gist (place_id with =, valid with &&)
);
create index ix_area_place_unit on area_place (unit_id);

grant select, insert on area_unit, area_place to ${app_role};
