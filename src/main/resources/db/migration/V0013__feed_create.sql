-- What changed, for those who follow: a resource, its version and the camp. Ids and codes only.
create table change (
    id          bigint      generated always as identity constraint pk_change primary key,
    recorded_at timestamptz not null,
    happened_at timestamptz not null,
    action      text        not null,
    resource    text        not null,
    resource_id uuid        not null,
    version     integer     not null,
    facility_id uuid
);
create table change_unplaced (change_id bigint not null);

-- The gap-free order in which changes became visible; a serial number would skip what commits late.
create table change_position (
    position  bigint not null constraint pk_change_position primary key,
    change_id bigint not null constraint uq_change_position_change unique constraint fk_change_position_change references change
);

alter table change enable row level security;
create policy change_new on change for insert with check (true);
create policy change_place on change for select
    using ((select access_everywhere()) or facility_id is null or facility_id in (select access_facilities()));

grant select, insert on change, change_position to ${app_role};
grant select, insert, delete on change_unplaced to ${app_role};
