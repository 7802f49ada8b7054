-- The first answer to a request, kept so that a repeat gets it again. A refused request leaves no row.
create table idempotency_answer (
    id           bytea       not null constraint pk_idempotency_answer primary key,
    request_hash bytea       not null,
    answer       text,
    recorded_at  timestamptz not null
);
create index ix_idempotency_answer_recorded_at on idempotency_answer (recorded_at);
comment on column idempotency_answer.id is 'SHA-256 over issuer, client, subject and key.';
comment on column idempotency_answer.answer is 'JSON of the first answer. May hold personal data: rows live for seven days and may be erased at any time.';

grant select, insert, update, delete on idempotency_answer to ${app_role};
