-- A file that announced people of a group and was accepted. The same file again is known by its sum, and changes nothing.
create table arrival_manifest (
    id          uuid        not null constraint pk_arrival_manifest primary key,
    group_id    uuid        not null,
    facility_id uuid        not null,
    sha256      text        not null constraint ck_arrival_manifest_sha256 check (sha256 ~ '^[0-9a-f]{64}$'),
    rows        integer     not null,
    men         integer     not null,
    women       integer     not null,
    added       integer     not null,
    changed     integer     not null,
    kept        integer     not null,
    withdrawn   integer     not null,
    unlisted    integer     not null,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    constraint uq_arrival_manifest_group unique (id, group_id),
    constraint uq_arrival_manifest_file unique (group_id, sha256),
    constraint fk_arrival_manifest_group foreign key (group_id, facility_id) references arrival_group (id, facility_id),
    constraint ck_arrival_manifest_rows check (rows = added + changed + kept and least(men, women, withdrawn, unlisted) >= 0)
);
comment on column arrival_manifest.unlisted is 'Still expected although the file does not name them any more.';

alter table arrival add constraint fk_arrival_manifest foreign key (manifest_id, group_id) references arrival_manifest (id, group_id);
create index ix_arrival_manifest on arrival (manifest_id) where manifest_id is not null;

alter table arrival_manifest enable row level security;
create policy arrival_manifest_place on arrival_manifest using ((select access_everywhere()) or facility_id in (select access_facilities()));

grant select, insert on arrival_manifest to ${app_role};
