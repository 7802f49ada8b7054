-- How often anybody has typed something about a certificate, from an address or about a serial, since the hour of it began. Rows
-- live for an hour; an address stands here only as a keyed hash.
create table verification_try (
    scope    text        not null constraint ck_verification_try_scope check (scope in ('SERIAL', 'ADDRESS', 'MISS')),
    subject  bytea       not null,
    began_at timestamptz not null,
    tries    integer     not null,
    constraint pk_verification_try primary key (scope, subject)
);
create index ix_verification_try_began on verification_try (began_at);
grant select, insert, update, delete on verification_try to ${app_role};
