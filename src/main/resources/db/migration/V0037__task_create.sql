-- Something that somebody of a camp, or of a unit, has to do about one record. Ids and codes; only the note is words, and
-- for it to be erasable this is no append-only table.
create table task (
    id               uuid        not null constraint pk_task primary key,
    kind             text        not null constraint ck_task_kind check (kind ~ '^[A-Z][A-Z0-9_]{2,59}$'),
    facility_id      uuid        not null constraint fk_task_facility references facility,
    unit_id          uuid        constraint fk_task_unit references area_unit,
    subject_resource text        not null constraint ck_task_subject_resource check (subject_resource ~ '^[a-z][a-z-]{1,39}$'),
    subject_id       uuid        not null,
    closable         boolean     not null,
    opened_at        timestamptz not null,
    opened_by        text        not null,
    due_at           timestamptz,
    closed_at        timestamptz,
    outcome          text        constraint ck_task_outcome check (outcome in ('DONE', 'NOT_NEEDED', 'SUPERSEDED')),
    outcome_code     text        constraint ck_task_outcome_code check (outcome_code ~ '^[A-Z][A-Z0-9_]{2,59}$'),
    closed_by        text,
    note             text,
    version          integer     not null default 0,
    due_order        timestamptz not null generated always as (coalesce(due_at, 'infinity')) stored,
    constraint ck_task_closed check (num_nulls(closed_at, outcome, closed_by) in (0, 3) and (outcome is not null or outcome_code is null))
);
comment on column task.kind is 'A word of the feature that opens it; each has an enum of its own.';
comment on column task.unit_id is 'Whose task it is, when it is not the camp''s own.';
comment on column task.due_order is 'A column, because row-level security lets no page begin at an expression.';
comment on column task.closable is 'People may close it by hand; otherwise what it waits for closes it.';

-- Nothing is asked for twice, however many ask at once.
create unique index uq_task_open on task (kind, subject_resource, subject_id) where closed_at is null;
-- In the order in which they are due; the closed ones, of whom there are ever more, lie apart.
create index ix_task_due on task (facility_id, due_order, id) where closed_at is null;
create index ix_task_closed on task (facility_id, due_order, id) where closed_at is not null;
create index ix_task_unit on task (unit_id) where unit_id is not null;

alter table task enable row level security;
create policy task_place on task using ((select access_everywhere()) or facility_id in (select access_facilities()));

grant select, insert on task to ${app_role};
grant update (closed_at, outcome, outcome_code, closed_by, note, version) on task to ${app_role};
