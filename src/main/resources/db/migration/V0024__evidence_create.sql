-- What somebody can show: a dose of vaccine, a recovery, a test done elsewhere. It counts once an officer has seen the paper.
create table evidence (
    id              uuid        not null constraint pk_evidence primary key,
    person_id       uuid        not null constraint fk_evidence_person references person,
    kind            text        not null constraint ck_evidence_kind check (kind in ('VACCINE_DOSE', 'RECOVERY', 'TEST')),
    happened_at     timestamptz not null,
    dose            integer     constraint ck_evidence_dose check (dose between 1 and 9),
    method          text        constraint ck_evidence_method check (method in ('RT_PCR_SINGLE', 'RT_PCR_POOLED', 'LAMP', 'ANTIGEN', 'ANTIBODY')),
    result          text        constraint ck_evidence_result check (result in ('NEGATIVE', 'POSITIVE')),
    product         text,
    issuer          text        not null,
    document_number text,
    recorded_at     timestamptz not null,
    recorded_by     text        not null,
    judged_at       timestamptz,
    judged_by       text,
    judgement       text        constraint ck_evidence_judgement check (judgement in ('VERIFIED', 'REJECTED')),
    judge_reason    text,
    content_hash    bytea       not null,
    version         integer     not null default 0,
    constraint ck_evidence_vaccine check ((kind = 'VACCINE_DOSE') = (dose is not null)),
    constraint ck_evidence_test check ((kind = 'TEST') = (method is not null) and (kind = 'TEST') = (result is not null)),
    constraint ck_evidence_judged check (num_nulls(judged_at, judged_by, judgement) in (0, 3))
);
create index ix_evidence_person on evidence (person_id);

alter table evidence enable row level security;
create policy evidence_new on evidence for insert with check (true);
create policy evidence_place on evidence for select using (exists (select from stay where stay.person_id = evidence.person_id));
create policy evidence_judge on evidence for update using (exists (select from stay where stay.person_id = evidence.person_id));

grant select, insert on evidence to ${app_role};
grant update (judged_at, judged_by, judgement, judge_reason, version) on evidence to ${app_role};
