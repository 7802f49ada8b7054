-- Through whose hands a tube has gone. Never changed.
create table sample_custody (
    id          uuid        not null constraint pk_sample_custody primary key,
    sample_id   uuid        not null constraint fk_sample_custody_sample references sample,
    facility_id uuid        not null constraint fk_sample_custody_facility references facility,
    step        text        not null constraint ck_sample_custody_step check (step in ('TAKEN', 'SENT', 'RECEIVED', 'REJECTED')),
    at          timestamptz not null,
    laboratory  text,
    reason_code text        constraint ck_sample_custody_reason_code check (
                    reason_code in ('LEAKED', 'UNLABELLED', 'LATE', 'INSUFFICIENT', 'OTHER')),
    reason      text,
    delivery_id uuid,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    constraint ck_sample_custody_rejected check ((step = 'REJECTED') = (reason_code is not null)),
    constraint ck_sample_custody_sent check ((step = 'SENT') = (laboratory is not null))
);
create index ix_sample_custody_sample on sample_custody (sample_id);
comment on column sample_custody.delivery_id is 'Tubes that went together.';

alter table sample_custody enable row level security;
-- Adding is free: the first step is written with the sample in one statement, and of the others the service has taken the sample before.
create policy sample_custody_new on sample_custody for insert with check (true);
create policy sample_custody_place on sample_custody for select using (
    (select access_everywhere()) or facility_id in (select access_facilities()) or exists (select from sample where sample.id = sample_id));

grant select, insert on sample_custody to ${app_role};
