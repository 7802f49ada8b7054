-- Two officers let somebody through for what they were shown. A later case, sample, hold or date is another reason, and keeps him in.
-- Those from before were shown nothing and count for nothing.
alter table gate_override
    add column exit_kind text constraint ck_gate_override_exit_kind check (exit_kind in ('COMPLETED', 'RECOVERED', 'HOME_QUARANTINE')),
    add column seen      jsonb not null default '[]' constraint ck_gate_override_seen check (jsonb_typeof(seen) = 'array');
alter table gate_override alter column seen drop default;
comment on column gate_override.exit_kind is 'The way out it is for; null for any.';
comment on column gate_override.seen is 'What the gate found of each of the conditions when it was asked for; never changed.';
