-- Two records of one person become one. Everything that is re-pointed is written down with what it said before, so that
-- the merge can be undone row by row. Ids, times and codes only.
create table person_merge (
    id            uuid        not null constraint pk_person_merge primary key,
    survivor_id   uuid        not null constraint fk_person_merge_survivor references person,
    duplicate_id  uuid        not null constraint fk_person_merge_duplicate references person,
    voided_stay_id uuid       constraint fk_person_merge_voided_stay references stay,
    heir_stay_id  uuid        constraint fk_person_merge_heir_stay references stay,
    correction_id uuid        not null,
    reason        text        not null,
    recorded_at   timestamptz not null,
    recorded_by   text        not null,
    undone_at     timestamptz,
    undone_by     text,
    undo_reason   text,
    content_hash  bytea       not null,
    version       integer     not null default 0,
    constraint ck_person_merge_two check (survivor_id <> duplicate_id),
    constraint ck_person_merge_stays check ((voided_stay_id is null) = (heir_stay_id is null)),
    constraint ck_person_merge_undone check (num_nulls(undone_at, undone_by, undo_reason) in (0, 3))
);
create index ix_person_merge_survivor on person_merge (survivor_id);
create index ix_person_merge_voided_stay on person_merge (voided_stay_id);
create index ix_person_merge_heir_stay on person_merge (heir_stay_id);
create unique index person_merge__already_merged on person_merge (duplicate_id) where undone_at is null;
create index ix_person_merge_duplicate on person_merge (duplicate_id);
comment on column person_merge.correction_id is 'Stands in the ledger rows of the voided stay as what superseded them.';

create table person_merge_row (
    merge_id uuid  not null constraint fk_person_merge_row_merge references person_merge,
    kind     text  not null constraint ck_person_merge_row_kind check (kind in ('STAY', 'EVIDENCE', 'HOLD', 'PAPER_COPY', 'ORDER_COPY', 'EVENT_COPY')),
    row_id   uuid  not null,
    before   jsonb,
    constraint pk_person_merge_row primary key (merge_id, kind, row_id)
);
comment on column person_merge_row.before is 'What the row said before; null for a copy, which had no before.';

alter table person_merge enable row level security;
create policy person_merge_new on person_merge for insert with check (true);
create policy person_merge_place on person_merge for select using (exists (select from stay where stay.person_id = survivor_id));
create policy person_merge_undo on person_merge for update using (exists (select from stay where stay.person_id = survivor_id));
alter table person_merge_row enable row level security;
create policy person_merge_row_new on person_merge_row for insert with check (true);
create policy person_merge_row_place on person_merge_row for select using (exists (select from person_merge where person_merge.id = merge_id));

grant select, insert on person_merge, person_merge_row to ${app_role};
grant update (undone_at, undone_by, undo_reason, version) on person_merge to ${app_role};
grant update (person_id) on stay, evidence, release_hold to ${app_role};

-- Whether a person has stays that the actor does not see: then somebody with a wider place must merge.
create function person_is_elsewhere(whom uuid) returns boolean
    language sql stable security definer set search_path = public, pg_temp
    return not access_everywhere() and exists (
        select from stay s where s.person_id = whom and s.facility_id not in (select access_facilities()));

-- The service's role deletes nothing; what a merge has copied, its undoing takes away again.
create function person_merge_forget_copies(merge uuid) returns void
    language sql volatile security definer set search_path = public, pg_temp
    begin atomic
        delete from person_identifier i using person_merge_row r
         where r.merge_id = merge and r.kind = 'PAPER_COPY' and i.id = r.row_id;
        delete from quarantine_order_item i using person_merge_row r, person_merge m
         where m.id = merge and r.merge_id = merge and r.kind = 'ORDER_COPY' and i.order_id = r.row_id and i.stay_id = m.heir_stay_id;
    end;
revoke execute on function person_is_elsewhere(uuid), person_merge_forget_copies(uuid) from public;
grant execute on function person_is_elsewhere(uuid), person_merge_forget_copies(uuid) to ${app_role};
