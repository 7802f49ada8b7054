-- Results that do not fit their tube: they have no effect on anybody until somebody has looked at them. What was echoed can be erased.
create table result_review (
    id                uuid        not null constraint pk_result_review primary key,
    facility_id       uuid        constraint fk_result_review_facility references facility,
    camps             uuid[],
    sample_id         uuid        constraint fk_result_review_sample references sample,
    tube_code         text        not null,
    echoed_name       text,
    echoed_birth_year integer,
    status            text        not null constraint ck_result_review_status check (status in ('PRELIMINARY', 'FINAL', 'CORRECTED')),
    outcome           text        not null constraint ck_result_review_outcome check (outcome in ('NEGATIVE', 'POSITIVE', 'INCONCLUSIVE', 'INVALID')),
    method            text        constraint ck_result_review_method check (method in ('RT_PCR_SINGLE', 'RT_PCR_POOLED', 'LAMP', 'ANTIGEN', 'ANTIBODY')),
    resulted_at       timestamptz not null,
    laboratory        text,
    ct                numeric(4, 2),
    cause             text        not null constraint ck_result_review_cause check (
                          cause in ('TUBE_UNKNOWN', 'NAME_MISMATCH', 'BIRTH_YEAR_MISMATCH', 'SAMPLE_REJECTED', 'CONTRADICTION')),
    reason_code       text,
    file_id           uuid        constraint fk_result_review_file references result_file deferrable initially deferred,
    row_number        integer,
    state             text        not null constraint ck_result_review_state check (state in ('OPEN', 'ACCEPTED', 'DISCARDED')),
    result_id         uuid        constraint fk_result_review_result references test_result,
    decided_at        timestamptz,
    decided_by        text,
    decision_reason   text,
    recorded_at       timestamptz not null,
    recorded_by       text        not null,
    content_hash      bytea       not null,
    version           integer     not null default 0,
    constraint ck_result_review_place check ((facility_id is null) = (sample_id is null)),
    constraint ck_result_review_decided check (
        (state = 'OPEN') = (decided_at is null) and (decided_at is null) = (decided_by is null) and (state = 'ACCEPTED') = (result_id is not null)),
    constraint uq_result_review_content unique (content_hash)
);
create index ix_result_review_state on result_review (state, recorded_at, id);
create index ix_result_review_facility on result_review (facility_id) where facility_id is not null;
create index ix_result_review_sample on result_review (sample_id) where sample_id is not null;
create index ix_result_review_file on result_review (file_id) where file_id is not null;
create index ix_result_review_result on result_review (result_id) where result_id is not null;
comment on column result_review.camps is 'Of an unknown tube: for which camps its sender works. Whoever reaches all of them sees it; null for everywhere.';

alter table result_review enable row level security;
create policy result_review_new on result_review for insert with check (true);
create policy result_review_place on result_review for select using (
    (select access_everywhere()) or facility_id in (select access_facilities())
    or facility_id is null and camps <@ (select array(select access_facilities()))
    or exists (select from sample where sample.id = sample_id));
create policy result_review_decide on result_review for update using (
    (select access_everywhere()) or facility_id in (select access_facilities())
    or facility_id is null and camps <@ (select array(select access_facilities()))
    or exists (select from sample where sample.id = sample_id));

grant select, insert on result_review to ${app_role};
grant update (state, result_id, decided_at, decided_by, decision_reason, echoed_name, echoed_birth_year, version) on result_review to ${app_role};
