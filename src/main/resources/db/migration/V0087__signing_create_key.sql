-- Keys that sign certificates. The private half is encrypted by a key that only the service's configuration knows, so that a copy
-- of the database signs nothing. A retired key signs no more, and its public half stays for ever: old certificates must verify.
create table signing_key (
    kid         text        not null constraint pk_signing_key primary key,
    public_key  jsonb       not null,
    private_key bytea       not null,
    active_from timestamptz not null,
    retired_at  timestamptz,
    recorded_by text        not null,
    constraint signing_key__end_before_start check (retired_at >= active_from)
);
comment on column signing_key.kid is 'Begins the SHA-256 of the public key (RFC 7638), so that no two keys have the same.';
comment on column signing_key.public_key is 'As JWK.';
comment on column signing_key.private_key is 'AES-GCM: 12 bytes of nonce, then PKCS 8 with its tag; bound to the kid.';

-- One key signs at a time.
create unique index uq_signing_key_active on signing_key ((true)) where retired_at is null;

grant select, insert on signing_key to ${app_role};
grant update (retired_at) on signing_key to ${app_role};
