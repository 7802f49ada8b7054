-- Who is expected with a group, or has come with it. Until somebody is admitted, what was told of him stands here as a
-- registration would say it; from then on his own record speaks, and nothing is kept twice.
create table arrival (
    id                   uuid        not null constraint pk_arrival primary key,
    group_id             uuid        not null,
    facility_id          uuid        not null,
    manifest_id          uuid,
    row_number           integer,
    position             integer     not null,
    source               text        not null constraint ck_arrival_source check (source in ('MANIFEST', 'EXTRA')),
    person_id            uuid        not null,
    person               jsonb,
    party                text,
    party_role           text        constraint ck_arrival_party_role check (party_role in ('GUARDIAN', 'CHILD', 'SPOUSE', 'PARENT', 'OTHER')),
    shares_bed_with      uuid,
    seat                 text,
    category             text        constraint fk_arrival_category references category,
    stay_id              uuid        not null constraint uq_arrival_stay unique,
    status               text        not null constraint ck_arrival_status check (
                             status in ('EXPECTED', 'RECEIVED', 'MISSING', 'WITHDRAWN', 'ADMITTED', 'REFERRED')),
    status_reason        text,
    received_at          timestamptz,
    received_recorded_at timestamptz,
    received_by          text,
    recorded_at          timestamptz not null,
    recorded_by          text        not null,
    content_hash         bytea       not null,
    version              integer     not null default 0,
    constraint uq_arrival_group unique (id, group_id),
    constraint fk_arrival_group foreign key (group_id, facility_id) references arrival_group (id, facility_id),
    constraint fk_arrival_shares_bed_with foreign key (shares_bed_with, group_id) references arrival (id, group_id),
    constraint arrival__in_group_twice exclude using btree (group_id with =, person_id with =) where (status <> 'WITHDRAWN'),
    constraint ck_arrival_row check ((manifest_id is null) = (row_number is null)),
    constraint ck_arrival_person check (person is null or person ->> 'id' = cast(person_id as text)),
    constraint ck_arrival_admitted check (status <> 'ADMITTED' or person is null),
    constraint ck_arrival_shares_bed_with check (shares_bed_with <> id),
    constraint ck_arrival_received check (
        num_nulls(received_at, received_recorded_at, received_by) in (0, 3)
        and (status in ('RECEIVED', 'ADMITTED', 'REFERRED')) = (received_at is not null))
);
create index ix_arrival_list on arrival (group_id, position, id);
create index ix_arrival_person on arrival (person_id);
create index ix_arrival_guardian on arrival (shares_bed_with) where shares_bed_with is not null;
comment on column arrival.person_id is 'His id, also before he is registered; it is free until then.';
comment on column arrival.person is 'What a registration would say; null for somebody who is registered.';
comment on column arrival.stay_id is 'Of the stay he will have: an admission that is tried again is the same stay.';
comment on column arrival.party is 'Those of a group with the same word belong together.';
comment on column arrival.shares_bed_with is 'In whose bed a small child sleeps.';

alter table arrival enable row level security;
create policy arrival_place on arrival using ((select access_everywhere()) or facility_id in (select access_facilities()));

grant select, insert on arrival to ${app_role};
grant update (manifest_id, row_number, person_id, person, party, party_role, shares_bed_with, seat, category, status, status_reason,
              received_at, received_recorded_at, received_by, version) on arrival to ${app_role};
