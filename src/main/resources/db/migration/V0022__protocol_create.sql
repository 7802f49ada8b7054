-- Rules of quarantine as authorities publish them: how long, counted from what, with which tests. A protocol is one rule
-- for some people in some place; a version is what one instrument says of it from some moment on. Nothing here is code.
create table protocol (
    id           uuid        not null constraint pk_protocol primary key,
    name         text        not null,
    scope        text        not null constraint ck_protocol_scope check (scope in ('NATION', 'UNIT', 'FACILITY')),
    unit_id      uuid        constraint fk_protocol_unit references area_unit,
    facility_id  uuid        constraint fk_protocol_facility references facility,
    categories   text[]      not null,
    recorded_at  timestamptz not null,
    recorded_by  text        not null,
    content_hash bytea       not null,
    constraint ck_protocol_place check ((scope = 'UNIT') = (unit_id is not null) and (scope = 'FACILITY') = (facility_id is not null)),
    constraint ck_protocol_categories check (cardinality(categories) > 0)
);
create index ix_protocol_unit on protocol (unit_id);
create index ix_protocol_facility on protocol (facility_id);

create table protocol_version (
    id                    uuid        not null constraint pk_protocol_version primary key,
    protocol_id           uuid        not null constraint fk_protocol_version_protocol references protocol,
    instrument            text        not null,
    issuer                text        not null,
    source                text        not null,
    assumed               text,
    demonstration         boolean     not null,
    effective_from        timestamptz not null,
    effective_until       timestamptz,
    applies_by            text        not null constraint ck_protocol_version_applies_by check (applies_by in ('DEPARTURE', 'COUNTRY_ENTRY', 'FACILITY_ENTRY')),
    days                  integer     not null constraint ck_protocol_version_days check (days between 0 and 365),
    counting              text        not null constraint ck_protocol_version_counting check (counting in ('CALENDAR_DAYS', 'HOURS')),
    release_hour          integer     not null constraint ck_protocol_version_release_hour check (release_hour between 0 and 23),
    anchors               text[]      not null constraint ck_protocol_version_anchors check (cardinality(anchors) > 0
                              and anchors <@ array['DEPARTURE', 'COUNTRY_ENTRY', 'FACILITY_ENTRY', 'LAST_CONTACT', 'NEW_ROOMMATE', 'RECOVERED']),
    on_return             text        not null constraint ck_protocol_version_on_return check (on_return in ('RESTART', 'RESUME')),
    follow_up_days        integer     not null constraint ck_protocol_version_follow_up_days check (follow_up_days between 0 and 365),
    cohort_hours          integer     constraint ck_protocol_version_cohort_hours check (cohort_hours between 1 and 8760),
    turn_around_hours     integer     not null constraint ck_protocol_version_turn_around_hours check (turn_around_hours between 0 and 720),
    daily_checks          integer     not null constraint ck_protocol_version_daily_checks check (daily_checks between 0 and 24),
    infectious_days       integer     not null constraint ck_protocol_version_infectious_days check (infectious_days between 0 and 60),
    pool_size             integer     not null constraint ck_protocol_version_pool_size check (pool_size between 1 and 100),
    order_hours           integer     not null constraint ck_protocol_version_order_hours check (order_hours between 0 and 8760),
    exposure_hours        integer     not null constraint ck_protocol_version_exposure_hours check (exposure_hours between 0 and 8760),
    handover_hours        integer     not null constraint ck_protocol_version_handover_hours check (handover_hours between 0 and 8760),
    min_age               integer     constraint ck_protocol_version_min_age check (min_age between 0 and 120),
    below_age             integer     constraint ck_protocol_version_below_age check (below_age between 1 and 130),
    facility_kinds        text[]      constraint ck_protocol_version_facility_kinds check (facility_kinds <@ array['CONCENTRATED', 'MEDICAL', 'HOTEL']),
    entry_routes          text[]      constraint ck_protocol_version_entry_routes check (entry_routes <@ array['ROAD', 'AIR', 'SEA', 'IRREGULAR']),
    immunity              text        constraint ck_protocol_version_immunity check (immunity in ('VACCINATED', 'RECOVERED', 'VACCINATED_OR_RECOVERED')),
    vaccine_doses         integer     constraint ck_protocol_version_vaccine_doses check (vaccine_doses between 1 and 9),
    vaccine_min_days      integer     constraint ck_protocol_version_vaccine_min_days check (vaccine_min_days between 0 and 3650),
    vaccine_max_months    integer     constraint ck_protocol_version_vaccine_max_months check (vaccine_max_months between 1 and 120),
    recovery_max_months   integer     constraint ck_protocol_version_recovery_max_months check (recovery_max_months between 1 and 120),
    negative_test_hours   integer     constraint ck_protocol_version_negative_test_hours check (negative_test_hours between 1 and 720),
    negative_test_methods text[]      constraint ck_protocol_version_negative_test_methods check (negative_test_methods <@ array['RT_PCR_SINGLE', 'RT_PCR_POOLED', 'LAMP', 'ANTIGEN', 'ANTIBODY']),
    antibody_needed       boolean     not null,
    recorded_at           timestamptz not null,
    recorded_by           text        not null,
    published_at          timestamptz,
    published_by          text,
    content_hash          bytea       not null,
    version               integer     not null default 0,
    constraint protocol_version__end_before_start check (effective_until > effective_from),
    constraint ck_protocol_version_published check (num_nulls(published_at, published_by) in (0, 2)),
    constraint ck_protocol_version_ages check (below_age > min_age),
    constraint ck_protocol_version_negative_test check ((negative_test_hours is null) = (negative_test_methods is null))
);
create index ix_protocol_version_protocol on protocol_version (protocol_id);
create unique index protocol_version__same_effect on protocol_version (protocol_id, effective_from) where published_at is not null;
comment on column protocol_version.instrument is 'Number of the decision as it is written there; two sources may write it differently, so it can be corrected.';
comment on column protocol_version.assumed is 'What of it is not in the source but assumed, in words; null when nothing is.';
comment on column protocol_version.demonstration is 'Invented for demonstrations; no authority has said so.';
comment on column protocol_version.applies_by is 'Whose moment decides whether this version applies to somebody: when he departed, entered the country or the camp.';
comment on column protocol_version.days is 'After this many days from the anchor''s date the first release is permitted.';
comment on column protocol_version.release_hour is 'Hour of the first permitted release on that date, Asia/Ho_Chi_Minh; for counting in days.';
comment on column protocol_version.infectious_days is 'Days before a positive sample in which company counts as contact.';

-- Tests on named days: the first day is the anchor's date, or for follow-up the date of release.
create table protocol_milestone (
    version_id uuid    not null constraint fk_protocol_milestone_version references protocol_version,
    phase      text    not null constraint ck_protocol_milestone_phase check (phase in ('QUARANTINE', 'FOLLOW_UP')),
    day        integer not null constraint ck_protocol_milestone_day check (day between 1 and 365),
    methods    text[]  not null constraint ck_protocol_milestone_methods check (cardinality(methods) > 0
                   and methods <@ array['RT_PCR_SINGLE', 'RT_PCR_POOLED', 'LAMP', 'ANTIGEN', 'ANTIBODY']),
    constraint pk_protocol_milestone primary key (version_id, phase, day)
);

-- What was done with a version, by whom and why, and what it said before.
create table protocol_note (
    id              uuid        not null constraint pk_protocol_note primary key,
    version_id      uuid        not null constraint fk_protocol_note_version references protocol_version,
    what            text        not null constraint ck_protocol_note_what check (what in ('PUBLISHED', 'CORRECTED', 'ENDED')),
    instrument      text        not null,
    issuer          text        not null,
    source          text        not null,
    effective_until timestamptz,
    reason          text        not null,
    recorded_at     timestamptz not null,
    recorded_by     text        not null
);
create index ix_protocol_note_version on protocol_note (version_id);

-- What is published never changes, but for how its number is written and until when it holds.
create function protocol_version_keep() returns trigger
    language plpgsql as
$$
begin
    if old.published_at is not null and (old.published_at is distinct from new.published_at or old.published_by is distinct from new.published_by) then
        raise exception using errcode = 'check_violation', constraint = 'protocol_version__already_published', message = 'published already';
    end if;
    return new;
end
$$;
create trigger protocol_version_keep before update on protocol_version for each row execute function protocol_version_keep();

grant select, insert on protocol, protocol_version, protocol_milestone, protocol_note to ${app_role};
grant update (instrument, issuer, source, effective_until, published_at, published_by, version) on protocol_version to ${app_role};
