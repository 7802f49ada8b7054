-- What somebody is given who has completed quarantine. Nothing of it changes but that it is revoked. Whatever tells who it is stands
-- beside it and can be erased; that there was a certificate, and whether it is valid, stays.
create sequence certificate_number;
grant usage on sequence certificate_number to ${app_role};

create table certificate (
    id              uuid        not null constraint pk_certificate primary key,
    serial          text        not null constraint uq_certificate_serial unique
                                constraint ck_certificate_serial check (serial ~ '^[A-Z0-9]{1,8}-\d{4}-\d{7,}-[0-9A-Z]{4}$'),
    stay_id         uuid        not null constraint fk_certificate_stay references stay,
    person_id       uuid        not null constraint fk_certificate_person references person,
    facility_id     uuid        not null constraint fk_certificate_facility references facility,
    issued_at       timestamptz not null,
    recorded_at     timestamptz not null,
    recorded_by     text        not null,
    from_date       date        not null,
    to_date         date        not null,
    follow_up_until date,
    issuer          text        not null,
    decision_number text,
    kid             text        not null constraint fk_certificate_key references signing_key,
    revoked_at      timestamptz,
    revoked_recorded_at timestamptz,
    revoked_by      text,
    revoke_code     text        constraint ck_certificate_revoke_code check (revoke_code in ('RESULT_CORRECTED', 'ISSUED_IN_ERROR', 'OTHER')),
    revoke_reason   text,
    content_hash    bytea       not null,
    version         integer     not null default 0,
    constraint certificate__end_before_start check (to_date >= from_date and revoked_at >= issued_at),
    constraint ck_certificate_revoked check (num_nulls(revoked_at, revoked_recorded_at, revoked_by, revoke_code) in (0, 4)
                                             and (revoked_at is not null or revoke_reason is null))
);
comment on column certificate.serial is 'Its last four characters are drawn at random: nobody finds certificates by counting.';
comment on column certificate.person_id is 'To whom it was issued; a later merge of two records leaves it as it was.';
comment on column certificate.revoke_reason is 'Words, which may name people; erasing takes them away.';

-- A stay has one certificate that is valid. Whoever comes second in the same second is told so.
create unique index certificate__certificate_exists on certificate (stay_id) where revoked_at is null;
create index ix_certificate_stay on certificate (stay_id);
create index ix_certificate_person on certificate (person_id);
create index ix_certificate_facility on certificate (facility_id, issued_at desc, id desc);

alter table certificate enable row level security;
create policy certificate_place on certificate using ((select access_everywhere()) or facility_id in (select access_facilities()));
grant select, insert on certificate to ${app_role};
grant update (revoked_at, revoked_recorded_at, revoked_by, revoke_code, revoke_reason, version) on certificate to ${app_role};

-- Who it is, as it was printed: a record that is changed later changes no certificate.
create table certificate_text (
    certificate_id uuid        not null constraint pk_certificate_text primary key
                               constraint fk_certificate_text_certificate references certificate,
    content        jsonb,
    jws            text,
    erased_at      timestamptz,
    erased_by      text,
    constraint ck_certificate_text_erased check (num_nulls(content, jws) in (0, 2)
                                                 and num_nulls(erased_at, erased_by) = case when content is null then 0 else 2 end)
);
comment on table certificate_text is 'Never altered; erasing takes the content and the signed text away and nothing else.';
alter table certificate_text enable row level security;
create policy certificate_text_new on certificate_text for insert with check (true);
create policy certificate_text_place on certificate_text for select
    using (exists (select from certificate where certificate.id = certificate_id));
create policy certificate_text_erase on certificate_text for update
    using (exists (select from certificate where certificate.id = certificate_id)) with check (content is null);
grant select, insert on certificate_text to ${app_role};
grant update (content, jws, erased_at, erased_by) on certificate_text to ${app_role};

-- Each time it was put on paper again.
create table certificate_print (
    id             uuid        not null constraint pk_certificate_print primary key,
    certificate_id uuid        not null constraint fk_certificate_print_certificate references certificate,
    facility_id    uuid        not null constraint fk_certificate_print_facility references facility,
    recorded_at    timestamptz not null,
    recorded_by    text        not null,
    reason_code    text        not null constraint ck_certificate_print_reason_code check (reason_code in ('HANDED_OVER', 'LOST', 'DAMAGED', 'OTHER'))
);
create index ix_certificate_print_certificate on certificate_print (certificate_id);
alter table certificate_print enable row level security;
create policy certificate_print_place on certificate_print using ((select access_everywhere()) or facility_id in (select access_facilities()));
grant select, insert on certificate_print to ${app_role};
