-- What was found in a sample, as a chain of revisions: the last one counts, and none is ever changed. Whose it is says the sample.
create table test_result (
    id           uuid        not null constraint pk_test_result primary key,
    sample_id    uuid        not null constraint fk_test_result_sample references sample,
    facility_id  uuid        not null constraint fk_test_result_facility references facility,
    revision     integer     not null constraint ck_test_result_revision check (revision > 0),
    status       text        not null constraint ck_test_result_status check (status in ('PRELIMINARY', 'FINAL', 'CORRECTED', 'WITHDRAWN')),
    outcome      text        constraint ck_test_result_outcome check (outcome in ('NEGATIVE', 'POSITIVE', 'INCONCLUSIVE', 'INVALID')),
    method       text        not null constraint ck_test_result_method check (method in ('RT_PCR_SINGLE', 'RT_PCR_POOLED', 'LAMP', 'ANTIGEN', 'ANTIBODY')),
    resulted_at  timestamptz not null,
    laboratory   text,
    ct           numeric(4, 2),
    source       text        not null constraint ck_test_result_source check (source in ('CALL', 'FILE', 'REVIEW')),
    file_id      uuid        constraint fk_test_result_file references result_file deferrable initially deferred,
    row_number   integer,
    reason_code  text        constraint ck_test_result_reason_code check (
                     reason_code in ('WRONG_PERSON', 'WRONG_TUBE', 'TRANSCRIPTION', 'APPARATUS', 'CONTAMINATION', 'RETEST', 'OTHER')),
    recorded_at  timestamptz not null,
    recorded_by  text        not null,
    content_hash bytea       not null,
    constraint test_result__result_order unique (sample_id, revision),
    constraint ck_test_result_withdrawn check ((status = 'WITHDRAWN') = (outcome is null)),
    constraint ck_test_result_file check ((file_id is null) = (row_number is null))
);
create index ix_test_result_file on test_result (file_id) where file_id is not null;
comment on column test_result.revision is 'Two who write the next one at once: one of them is refused.';
comment on column test_result.ct is 'Threshold cycle of a PCR, where the laboratory says it.';

alter table test_result enable row level security;
create policy test_result_new on test_result for insert with check (exists (select from sample where sample.id = sample_id));
create policy test_result_place on test_result for select using (
    (select access_everywhere()) or facility_id in (select access_facilities()) or exists (select from sample where sample.id = sample_id));

grant select, insert on test_result to ${app_role};
