-- Why somebody is to be sampled beside the days of his rule: he has symptoms, was near a case, or a sample of his was no good.
-- What the rule asks for is never written down, it follows from the clock; and a sample
-- that is taken answers what was asked for before.
create table sampling_need (
    id          uuid        not null constraint pk_sampling_need primary key,
    stay_id     uuid        not null constraint fk_sampling_need_stay references stay,
    facility_id uuid        not null constraint fk_sampling_need_facility references facility,
    cause       text        not null constraint ck_sampling_need_cause check (cause in ('CONTACT', 'REJECTED')),
    cause_id    uuid        not null,
    due_at      timestamptz not null,
    opened_at   timestamptz not null,
    opened_by   text        not null,
    closed_at   timestamptz,
    reason_code text        constraint ck_sampling_need_reason_code check (reason_code in ('NOT_NEEDED')),
    constraint ck_sampling_need_closed check (num_nulls(closed_at, reason_code) in (0, 2))
);
comment on column sampling_need.cause_id is 'The alert, the exposure or the sample that it comes from.';
-- Nobody is asked for twice for the same cause, however many ask at once.
create unique index uq_sampling_need_open on sampling_need (stay_id, cause, cause_id) where closed_at is null;
create index ix_sampling_need_stay on sampling_need (stay_id);
create index ix_sampling_need_facility on sampling_need (facility_id) where closed_at is null;

alter table sampling_need enable row level security;
create policy sampling_need_new on sampling_need for insert with check (true);
create policy sampling_need_place on sampling_need for select using (exists (select from stay where stay.id = stay_id));
create policy sampling_need_close on sampling_need for update using (exists (select from stay where stay.id = stay_id));
grant select, insert on sampling_need to ${app_role};
grant update (closed_at, reason_code) on sampling_need to ${app_role};
