-- Where a subject may act. What it may do there stands in its token.
create table assignment (
    id           uuid        not null constraint pk_assignment primary key,
    issuer       text        not null,
    subject      text        not null,
    facility_id  uuid,
    unit_id      uuid,
    everywhere   boolean     not null default false,
    starts_at    timestamptz not null,
    ends_at      timestamptz,
    reason       text,
    recorded_at  timestamptz not null,
    recorded_by  text        not null,
    content_hash bytea       not null,
    version      integer     not null default 0,
    constraint ck_assignment_place check (num_nonnulls(facility_id, unit_id, nullif(everywhere, false)) = 1),
    constraint assignment__end_before_start check (ends_at >= starts_at)
);
create index ix_assignment_subject on assignment (issuer, subject, id);
comment on table assignment is 'Place of a subject: one facility, one administrative unit with all below it, or everywhere.';

grant select, insert on assignment to ${app_role};
grant update (ends_at, reason, version) on assignment to ${app_role};
