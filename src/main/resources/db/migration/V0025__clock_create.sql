-- What moves the dates of a stay. Nothing is ever changed here: a mistake is revoked by an event of its own.
create table clock_event (
    id           uuid        not null constraint pk_clock_event primary key,
    stay_id      uuid        not null constraint fk_clock_event_stay references stay,
    kind         text        not null constraint ck_clock_event_kind check (kind in ('DEPARTURE', 'COUNTRY_ENTRY', 'FACILITY_ENTRY',
                     'LAST_CONTACT', 'NEW_ROOMMATE', 'POSITIVE', 'RECOVERED', 'ABSCONDED', 'RETURNED', 'RULE_CHANGE', 'REVOKED')),
    happened_at  timestamptz not null,
    recorded_at  timestamptz not null,
    recorded_by  text        not null,
    version_id   uuid        constraint fk_clock_event_version references protocol_version,
    cause_id     uuid,
    route        text        constraint ck_clock_event_route check (route in ('ROAD', 'AIR', 'SEA', 'IRREGULAR')),
    revokes_id   uuid,
    reason       text,
    content_hash bytea,
    constraint uq_clock_event_stay unique (id, stay_id),
    constraint clock_event__already_revoked unique (revokes_id),
    constraint fk_clock_event_revokes foreign key (revokes_id, stay_id) references clock_event (id, stay_id),
    constraint ck_clock_event_revoked check ((kind = 'REVOKED') = (revokes_id is not null)),
    constraint ck_clock_event_version check (version_id is null or kind in ('FACILITY_ENTRY', 'RULE_CHANGE')),
    constraint ck_clock_event_rule_change check (kind <> 'RULE_CHANGE' or version_id is not null),
    constraint ck_clock_event_entry check (route is null or kind = 'COUNTRY_ENTRY')
);
create index ix_clock_event_stay on clock_event (stay_id, happened_at);
create index ix_clock_event_version on clock_event (version_id);
create unique index uq_clock_event_entry on clock_event (stay_id) where kind = 'FACILITY_ENTRY';
comment on column clock_event.version_id is 'The version that applies to the stay from this event on; the latest recorded one governs.';
comment on column clock_event.cause_id is 'The stay of the case, the sample or whatever else it came from.';

alter table clock_event enable row level security;
create policy clock_event_new on clock_event for insert with check (true);
create policy clock_event_place on clock_event for select using (exists (select from stay where stay.id = stay_id));

grant select, insert on clock_event to ${app_role};

-- Those who are here already came in when their stay began; no version applied to them.
insert into clock_event (id, stay_id, kind, happened_at, recorded_at, recorded_by)
select gen_random_uuid(), id, 'FACILITY_ENTRY', began_at, began_recorded_at, began_recorded_by from stay;
