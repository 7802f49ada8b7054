-- What was found of somebody on the way in, and where he was sent. Never changed: a correction is another screening, and the
-- latest counts. It speaks of somebody expected with a group, or of a stay; once the one has become the other, of both.
create table screening (
    id                    uuid        not null constraint pk_screening primary key,
    arrival_id            uuid,
    stay_id               uuid        constraint fk_screening_stay references stay,
    admitted_stay_id      uuid        constraint fk_screening_admitted_stay references stay,
    facility_id           uuid        not null constraint fk_screening_facility references facility,
    happened_at           timestamptz not null,
    recorded_at           timestamptz not null,
    recorded_by           text        not null,
    temperature_c         numeric(3, 1) constraint ck_screening_temperature check (temperature_c between 30.0 and 45.0),
    not_measured_reason   text,
    symptoms              text[]      not null constraint ck_screening_symptoms check (symptoms <@ array['FEVER', 'COUGH', 'BREATHLESSNESS',
                              'SORE_THROAT', 'VOMITING', 'DIARRHOEA', 'BLEEDING', 'RASH', 'FATIGUE', 'LOSS_OF_TASTE']),
    close_contact         text        not null constraint ck_screening_close_contact check (close_contact in ('YES', 'NO', 'UNKNOWN')),
    from_affected_country text        not null constraint ck_screening_from_affected_country check (from_affected_country in ('YES', 'NO', 'UNKNOWN')),
    ill_person            text        not null constraint ck_screening_ill_person check (ill_person in ('YES', 'NO', 'UNKNOWN')),
    animals               text        not null constraint ck_screening_animals check (animals in ('YES', 'NO', 'UNKNOWN')),
    last_contact_at       timestamptz,
    departed_at           timestamptz,
    entered_at            timestamptz,
    route                 text        constraint ck_screening_route check (route in ('ROAD', 'AIR', 'SEA', 'IRREGULAR')),
    countries             text[]      not null,
    seat                  text,
    vaccines              text,
    category              text        not null constraint fk_screening_category references category,
    outcome               text        not null constraint ck_screening_outcome check (outcome in ('REGULAR', 'SUSPECT_ROOM', 'HOSPITAL')),
    hospital              text,
    note                  text,
    reason                text,
    rule_id               uuid        constraint fk_screening_rule references screening_rule,
    suggested             text        constraint ck_screening_suggested check (suggested in ('REGULAR', 'SUSPECT_ROOM', 'HOSPITAL')),
    content_hash          bytea       not null,
    version               integer     not null default 0,
    constraint ck_screening_subject check (num_nonnulls(arrival_id, stay_id) = 1),
    constraint ck_screening_admitted check (admitted_stay_id is null or arrival_id is not null),
    constraint ck_screening_measured check ((temperature_c is null) = (not_measured_reason is not null)),
    constraint ck_screening_hospital check ((outcome = 'HOSPITAL') = (hospital is not null)),
    constraint ck_screening_suggestion check ((rule_id is null) = (suggested is null)),
    constraint screening__decision_needs_reason check (
        reason is not null or suggested is null or outcome = suggested or outcome = 'HOSPITAL' or suggested = 'REGULAR'),
    constraint screening__end_before_start check (entered_at >= departed_at)
);
create index ix_screening_arrival on screening (arrival_id) where arrival_id is not null;
create index ix_screening_stay on screening (stay_id) where stay_id is not null;
create index ix_screening_admitted_stay on screening (admitted_stay_id) where admitted_stay_id is not null;
comment on column screening.arrival_id is 'Somebody who came with a group and had no stay when he was screened.';
comment on column screening.admitted_stay_id is 'The stay that the arrival became; set once, when it did.';
comment on column screening.facility_id is 'The camp where it was done; it stays that camp when the stay goes to another.';
comment on column screening.temperature_c is 'Degrees Celsius; null when it was not measured, then with a reason.';
comment on column screening.suggested is 'What the rule in force suggested then, so that a kinder decision without a reason is refused here, too.';

-- Seen in the camp where it was done, and by whoever sees the stay now.
alter table screening enable row level security;
create policy screening_new on screening for insert with check ((select access_everywhere()) or facility_id in (select access_facilities()));
create policy screening_place on screening for select using (
    (select access_everywhere()) or facility_id in (select access_facilities())
    or exists (select from stay where stay.id in (screening.stay_id, screening.admitted_stay_id)));
create policy screening_follow on screening for update using (
    (select access_everywhere()) or facility_id in (select access_facilities())
    or exists (select from stay where stay.id in (screening.stay_id, screening.admitted_stay_id)));

grant select, insert on screening to ${app_role};
grant update (stay_id, admitted_stay_id, version) on screening to ${app_role};
