-- How somebody was when he was looked at: in the morning, in the evening, or at any other time. Never changed; one written down
-- by mistake is voided, and then there may be another for that session.
create table health_check (
    id            uuid        not null constraint pk_health_check primary key,
    stay_id       uuid        not null constraint fk_health_check_stay references stay,
    facility_id   uuid        not null constraint fk_health_check_facility references facility,
    session       text        not null constraint ck_health_check_session check (session in ('MORNING', 'EVENING', 'EXTRA')),
    checked_at    timestamptz not null,
    day           date        not null generated always as (cast(timezone('Asia/Ho_Chi_Minh', checked_at) as date)) stored,
    recorded_at   timestamptz not null,
    recorded_by   text        not null,
    temperature_c numeric(3, 1) constraint ck_health_check_temperature check (temperature_c between 30.0 and 45.0),
    spo2          integer     constraint ck_health_check_spo2 check (spo2 between 1 and 100),
    pulse         integer     constraint ck_health_check_pulse check (pulse between 1 and 300),
    breathing     integer     constraint ck_health_check_breathing check (breathing between 1 and 120),
    symptoms      text[]      not null constraint ck_health_check_symptoms check (symptoms <@ array['FEVER', 'COUGH', 'BREATHLESSNESS',
                      'SORE_THROAT', 'VOMITING', 'DIARRHOEA', 'BLEEDING', 'RASH', 'FATIGUE', 'LOSS_OF_TASTE']),
    reasons       text[]      not null constraint ck_health_check_reasons check (reasons <@ array['FEVER', 'SYMPTOM', 'LOW_OXYGEN', 'FAST_BREATHING']),
    normal        boolean     not null generated always as (cardinality(reasons) = 0) stored,
    note          text,
    reason        text,
    content_hash  bytea       not null,
    voided_at     timestamptz,
    voided_by     text,
    void_reason   text,
    version       integer     not null default 0,
    constraint ck_health_check_voided check (num_nulls(voided_at, voided_by, void_reason) in (0, 3))
);
-- Two who go through the same room at once: for each person one of them was first.
create unique index health_check__checked_already on health_check (stay_id, day, session) where voided_at is null and session <> 'EXTRA';
create index ix_health_check_stay on health_check (stay_id, checked_at desc, id desc);
comment on column health_check.facility_id is 'The camp in which he was then.';
comment on column health_check.day is 'In Viet Nam.';
comment on column health_check.reasons is 'Why a health worker is told, by the norm in force then.';
comment on column health_check.reason is 'Why it was written down late.';

-- Seen in the camp where it was done, and by whoever sees the stay now.
alter table health_check enable row level security;
create policy health_check_new on health_check for insert with check ((select access_everywhere()) or facility_id in (select access_facilities()));
create policy health_check_place on health_check for select using (
    (select access_everywhere()) or facility_id in (select access_facilities()) or exists (select from stay where stay.id = stay_id));
create policy health_check_void on health_check for update using (
    (select access_everywhere()) or facility_id in (select access_facilities()) or exists (select from stay where stay.id = stay_id));

grant select, insert on health_check to ${app_role};
grant update (stay_id, voided_at, voided_by, void_reason, version) on health_check to ${app_role};
