-- Two officers let somebody through although a condition is not met. One asks, another confirms: never the same.
create table gate_override (
    id           uuid        not null constraint pk_gate_override primary key,
    stay_id      uuid        not null constraint fk_gate_override_stay references stay,
    facility_id  uuid        not null constraint fk_gate_override_facility references facility,
    conditions   text[]      not null constraint ck_gate_override_conditions check (cardinality(conditions) > 0 and conditions <@ array['DAYS',
                     'TESTS', 'LAST_TEST', 'PENDING_SAMPLE', 'EXPOSURE', 'HOLD', 'SYMPTOMS', 'ORDER', 'NOT_POSITIVE', 'RECOVERY']),
    reason       text        not null,
    asked_at     timestamptz not null,
    asked_by     text        not null,
    confirmed_at timestamptz,
    confirmed_by text,
    withdrawn_at timestamptz,
    withdrawn_by text,
    content_hash bytea       not null,
    version      integer     not null default 0,
    constraint gate_override__second_officer check (confirmed_by <> asked_by),
    constraint ck_gate_override_confirmed check (num_nulls(confirmed_at, confirmed_by) in (0, 2)),
    constraint ck_gate_override_withdrawn check (num_nulls(withdrawn_at, withdrawn_by) in (0, 2))
);
create index ix_gate_override_stay on gate_override (stay_id);

alter table gate_override enable row level security;
create policy gate_override_new on gate_override for insert with check ((select access_everywhere()) or facility_id in (select access_facilities()));
create policy gate_override_place on gate_override for select using (exists (select from stay where stay.id = stay_id));
create policy gate_override_step on gate_override for update using (exists (select from stay where stay.id = stay_id));
grant select, insert on gate_override to ${app_role};
grant update (confirmed_at, confirmed_by, withdrawn_at, withdrawn_by, version) on gate_override to ${app_role};

-- Further ways out, through the gate.
alter table stay drop constraint ck_stay_end_kind,
    add constraint ck_stay_end_kind check (end_kind in ('TREATMENT', 'RETURNED', 'DECEASED', 'VOID', 'COMPLETED', 'RECOVERED', 'HOME_QUARANTINE',
                                                        'ABSCONDED'));
