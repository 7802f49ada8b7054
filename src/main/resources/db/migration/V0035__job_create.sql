-- Work that takes longer than a request may: who asked for what, where it stands, and how it ended.
create table job (
    id           uuid        not null constraint pk_job primary key,
    kind         text        not null,
    facility_id  uuid        constraint fk_job_facility references facility,
    about_id     uuid,
    issuer       text        not null,
    subject      text        not null,
    client       text        not null,
    roles        text[]      not null,
    purpose      text        not null constraint ck_job_purpose check (purpose in ('CARE', 'OVERSIGHT', 'TRACING', 'INQUIRY', 'OPERATION')),
    language     text        not null constraint ck_job_language check (language in ('vi', 'en')),
    request_id   text,
    request      jsonb       not null,
    content_hash bytea       not null,
    state        text        not null default 'QUEUED' constraint ck_job_state check (state in ('QUEUED', 'RUNNING', 'DONE', 'FAILED')),
    done         integer     not null default 0,
    total        integer     not null,
    result       jsonb,
    problem      jsonb,
    attempts     integer     not null default 0,
    due_at       timestamptz not null,
    requested_at timestamptz not null,
    started_at   timestamptz,
    finished_at  timestamptz,
    version      integer     not null default 0,
    constraint ck_job_done check (done between 0 and total and (state <> 'DONE' or done = total)),
    constraint ck_job_started check (state = 'QUEUED' or started_at is not null),
    constraint ck_job_finished check ((state in ('DONE', 'FAILED')) = (finished_at is not null)),
    constraint ck_job_outcome check ((state = 'DONE') = (result is not null) and (state = 'FAILED') = (problem is not null))
);
create index ix_job_due on job (due_at, id) where state in ('QUEUED', 'RUNNING');
create index ix_job_asker on job (issuer, subject, requested_at desc, id desc);
create index ix_job_finished on job (finished_at) where finished_at is not null;
comment on column job.roles is 'What the asker could do when he asked. Where he may do it is looked up when the job runs.';
comment on column job.request is 'What was asked. May hold personal data: rows live for seven days after their end and may be erased at any time.';
comment on column job.result is 'Ids and figures.';
comment on column job.due_at is 'QUEUED: when its turn comes. RUNNING: when its instance counts as dead, unless it puts this off.';
comment on column job.attempts is 'How often it was begun. Tells an instance that was taken for dead that the job is no longer its own.';

-- A job is seen in its place, and by whoever asked for it wherever he acts now: he has to learn that it failed because he
-- has lost his place. Who asks stands in two more settings of the transaction; without them nothing is one's own.
alter table job enable row level security;
create policy job_new on job for insert with check (
    (select access_everywhere())
    or issuer = (select current_setting('cachly.job_issuer', true)) and subject = (select current_setting('cachly.job_subject', true)));
create policy job_place on job for select using (
    (select access_everywhere()) or facility_id in (select access_facilities())
    or issuer = (select current_setting('cachly.job_issuer', true)) and subject = (select current_setting('cachly.job_subject', true)));
create policy job_work on job for update using (
    (select access_everywhere())
    or issuer = (select current_setting('cachly.job_issuer', true)) and subject = (select current_setting('cachly.job_subject', true)));
create policy job_forget on job for delete using ((select access_everywhere()));

grant select, insert, delete on job to ${app_role};
grant update (state, done, result, problem, attempts, due_at, started_at, finished_at, version) on job to ${app_role};
