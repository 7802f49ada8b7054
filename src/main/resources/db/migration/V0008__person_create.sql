create table person (
    id              uuid        not null constraint pk_person primary key,
    name            text        not null,
    birth_date      date,
    birth_precision text        constraint ck_person_birth_precision check (birth_precision in ('DAY', 'MONTH', 'YEAR')),
    sex             text        not null constraint ck_person_sex check (sex in ('MALE', 'FEMALE', 'OTHER', 'UNKNOWN')),
    nationality     text        constraint ck_person_nationality check (nationality ~ '^[A-Z]{2}$'),
    phone           text,
    declared_only   boolean     not null,
    description     text,
    recorded_at     timestamptz not null,
    recorded_by     text        not null,
    content_hash    bytea       not null,
    version         integer     not null default 0,
    constraint ck_person_birth check ((birth_date is null) = (birth_precision is null))
);
comment on column person.birth_date is 'First day of what is known: of the month, or of the year, when the precision says so.';
comment on column person.phone is 'As +84...; families share one, so it is never unique.';
comment on column person.declared_only is 'Nothing but the person''s own word: no paper was seen.';

create table person_identifier (
    id        uuid not null constraint pk_person_identifier primary key,
    person_id uuid not null constraint fk_person_identifier_person references person,
    kind      text not null constraint ck_person_identifier_kind check (kind in ('CCCD', 'CMND', 'PASSPORT', 'BHYT', 'OTHER')),
    value     text not null,
    country   text constraint ck_person_identifier_country check (country ~ '^[A-Z]{2}$'),
    constraint uq_person_identifier unique (person_id, kind, value)
);
create index ix_person_identifier_value on person_identifier (value);

grant select, insert on person, person_identifier to ${app_role};
