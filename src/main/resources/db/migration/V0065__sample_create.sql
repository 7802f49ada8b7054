-- What was taken from somebody to be examined. Its identity is the tube: a code exists once, wherever it was used. Whose it is says
-- the stay, never the tube, and nothing typed beside it.
create table sample (
    id           uuid        not null constraint pk_sample primary key,
    stay_id      uuid        not null constraint fk_sample_stay references stay,
    facility_id  uuid        not null constraint fk_sample_facility references facility,
    tube_code    text        not null constraint ck_sample_tube_code check (tube_code ~ '^[A-Z0-9][A-Z0-9./-]{2,39}$'),
    method       text        not null constraint ck_sample_method check (method in ('RT_PCR_SINGLE', 'RT_PCR_POOLED', 'LAMP', 'ANTIGEN', 'ANTIBODY')),
    site         text        not null constraint ck_sample_site check (site in ('NASOPHARYNGEAL', 'OROPHARYNGEAL', 'SALIVA', 'OTHER')),
    purpose      text        not null constraint ck_sample_purpose check (
                     purpose in ('MILESTONE', 'SYMPTOMS', 'CONTACT', 'REPEAT', 'ORDERED', 'FOLLOW_UP')),
    collected_at timestamptz not null,
    collected_by text,
    reason       text,
    state        text        not null constraint ck_sample_state check (state in ('TAKEN', 'SENT', 'RECEIVED', 'REJECTED', 'RESULTED')),
    laboratory   text,
    recorded_at  timestamptz not null,
    recorded_by  text        not null,
    content_hash bytea       not null,
    version      integer     not null default 0,
    constraint sample__tube_taken unique (tube_code)
);
create index ix_sample_stay on sample (stay_id);
create index ix_sample_facility on sample (facility_id, collected_at, id);
create index ix_sample_facility_state on sample (facility_id, state, collected_at, id);
comment on column sample.facility_id is 'The camp that answered for the stay when it was taken.';
comment on column sample.method is 'As it is planned; how it was examined stands in the result.';
comment on column sample.state is 'Where the tube is; how it came there stands in sample_custody.';
comment on column sample.reason is 'Why it was written down late.';

-- Seen in the camp where it was taken, and by whoever sees the stay now.
alter table sample enable row level security;
create policy sample_new on sample for insert with check ((select access_everywhere()) or facility_id in (select access_facilities()));
create policy sample_place on sample for select using (
    (select access_everywhere()) or facility_id in (select access_facilities()) or exists (select from stay where stay.id = stay_id));
create policy sample_step on sample for update using (
    (select access_everywhere()) or facility_id in (select access_facilities()) or exists (select from stay where stay.id = stay_id));

grant select, insert on sample to ${app_role};
grant update (state, laboratory, version) on sample to ${app_role};
