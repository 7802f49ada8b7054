-- A camp that is already full goes live by one file: which file that was, and what was answered. The people in it are where
-- people are; here stand ids, codes and figures only.
create table opening_balance (
    id          uuid        not null constraint pk_opening_balance primary key,
    facility_id uuid        not null constraint fk_opening_balance_facility references facility,
    sha256      bytea       not null constraint ck_opening_balance_sha256 check (length(sha256) = 32),
    people      integer     not null constraint ck_opening_balance_people check (people > 0),
    answer      jsonb       not null,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    constraint uq_opening_balance_file unique (facility_id, sha256)
);
comment on column opening_balance.sha256 is 'Of the bytes as they were sent: the same file changes nothing a second time.';
comment on column opening_balance.answer is 'What the first sender was answered, for those who send it again.';

alter table opening_balance enable row level security;
create policy opening_balance_place on opening_balance using ((select access_everywhere()) or facility_id in (select access_facilities()));

grant select, insert on opening_balance to ${app_role};
