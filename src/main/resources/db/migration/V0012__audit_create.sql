-- Who changed or read what, when, and for which purpose. Ids, codes and field names only.
create table audit_entry (
    id          bigint      generated always as identity constraint pk_audit_entry primary key,
    recorded_at timestamptz not null,
    issuer      text        not null,
    subject     text        not null,
    client      text        not null,
    purpose     text        not null,
    action      text        not null,
    resource    text        not null,
    ids         uuid[]      not null,
    facility_id uuid,
    happened_at timestamptz,
    claimed_at  timestamptz,
    skew_ms     bigint,
    request_id  text
);
create index ix_audit_entry_ids on audit_entry using gin (ids);
create index ix_audit_entry_subject on audit_entry (subject, id);
comment on column audit_entry.claimed_at is 'What the device said, when its clock was off; happened_at is what the server made of it.';

-- Written with each entry and taken away by the sequencer, so that nothing that commits late is ever passed over.
create table audit_unsealed (entry_id bigint not null);

create table audit_seal (
    number         bigint      not null constraint pk_audit_seal primary key,
    sealed_at      timestamptz not null,
    first_position bigint      not null,
    last_position  bigint      not null,
    previous_hash  bytea       not null,
    hash           bytea       not null,
    constraint ck_audit_seal_positions check (last_position >= first_position),
    constraint audit_seal__seal_forked unique (previous_hash)
);
create table audit_position (
    position bigint not null constraint pk_audit_position primary key,
    entry_id bigint not null constraint uq_audit_position_entry unique constraint fk_audit_position_entry references audit_entry
);

-- SHA-256 over the hash before and every column of every entry, in order. The sealer and whoever verifies call the same.
create function audit_hash(previous bytea, first_position bigint, last_position bigint) returns bytea
    language sql stable
    return (
        select sha256(previous || convert_to(coalesce(string_agg(concat_ws('|',
                   p.position, e.id, (extract(epoch from e.recorded_at) * 1000000)::bigint, e.issuer, e.subject, e.client, e.purpose,
                   e.action, e.resource, e.ids::text, coalesce(e.facility_id::text, '-'),
                   coalesce((extract(epoch from e.happened_at) * 1000000)::bigint::text, '-'),
                   coalesce((extract(epoch from e.claimed_at) * 1000000)::bigint::text, '-'),
                   coalesce(e.skew_ms::text, '-'), coalesce(e.request_id, '-')), E'\n' order by p.position), ''), 'UTF8'))
          from audit_position p left join audit_entry e on e.id = p.entry_id
         where p.position between first_position and last_position);

grant select, insert on audit_entry, audit_position, audit_seal to ${app_role};
grant select, insert, delete on audit_unsealed to ${app_role};
