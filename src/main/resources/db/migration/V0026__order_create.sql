-- Who may sign which orders for which camps, as delegated by an instrument and until when.
create table signing_authority (
    id           uuid        not null constraint pk_signing_authority primary key,
    signer       text        not null,
    office       text        not null,
    order_kinds  text[]      not null constraint ck_signing_authority_order_kinds check (cardinality(order_kinds) > 0
                     and order_kinds <@ array['ENTRY', 'EXTENSION', 'END']),
    operators    text[]      not null constraint ck_signing_authority_operators check (cardinality(operators) > 0
                     and operators <@ array['MILITARY', 'POLICE', 'HEALTH', 'COMMITTEE', 'PRIVATE']),
    unit_id      uuid        constraint fk_signing_authority_unit references area_unit,
    facility_id  uuid        constraint fk_signing_authority_facility references facility,
    instrument   text        not null,
    starts_at    timestamptz not null,
    ends_at      timestamptz,
    recorded_at  timestamptz not null,
    recorded_by  text        not null,
    end_reason   text,
    content_hash bytea       not null,
    version      integer     not null default 0,
    constraint signing_authority__end_before_start check (ends_at > starts_at),
    constraint ck_signing_authority_place check (num_nulls(unit_id, facility_id) = 1)
);
create index ix_signing_authority_unit on signing_authority (unit_id);
create index ix_signing_authority_facility on signing_authority (facility_id);
comment on column signing_authority.instrument is 'The delegation, as it is written there.';

-- The signed paper that says who is in quarantine from when to when. It covers one camp: who signs depends on who runs it.
create table quarantine_order (
    id           uuid        not null constraint pk_quarantine_order primary key,
    facility_id  uuid        not null constraint fk_quarantine_order_facility references facility,
    kind         text        not null constraint ck_quarantine_order_kind check (kind in ('ENTRY', 'EXTENSION', 'END')),
    number       text        not null,
    issuer       text        not null,
    legal_basis  text        not null,
    authority_id uuid        not null constraint fk_quarantine_order_authority references signing_authority,
    signed_at    timestamptz not null,
    recorded_at  timestamptz not null,
    recorded_by  text        not null,
    revoked_at   timestamptz,
    revoked_by   text,
    revoke_reason text,
    content_hash bytea       not null,
    version      integer     not null default 0,
    constraint ck_quarantine_order_revoked check (num_nulls(revoked_at, revoked_by, revoke_reason) in (0, 3))
);
create unique index quarantine_order__order_number_taken on quarantine_order (facility_id, issuer, number) where revoked_at is null;
create index ix_quarantine_order_facility on quarantine_order (facility_id, id);
create index ix_quarantine_order_authority on quarantine_order (authority_id);

create table quarantine_order_item (
    order_id    uuid not null constraint fk_quarantine_order_item_order references quarantine_order,
    stay_id     uuid not null constraint fk_quarantine_order_item_stay references stay,
    from_day    date not null,
    until_day   date,
    constraint pk_quarantine_order_item primary key (order_id, stay_id),
    constraint quarantine_order_item__end_before_start check (until_day >= from_day)
);
create index ix_quarantine_order_item_stay on quarantine_order_item (stay_id);
comment on column quarantine_order_item.until_day is 'Last day ordered, included; null in an end decision, which has no days.';

alter table quarantine_order enable row level security;
create policy quarantine_order_place on quarantine_order using ((select access_everywhere()) or facility_id in (select access_facilities()));
alter table quarantine_order_item enable row level security;
create policy quarantine_order_item_new on quarantine_order_item for insert with check (true);
create policy quarantine_order_item_place on quarantine_order_item for select using (exists (select from stay where stay.id = stay_id));

grant select, insert on signing_authority, quarantine_order, quarantine_order_item to ${app_role};
grant update (ends_at, end_reason, version) on signing_authority to ${app_role};
grant update (revoked_at, revoked_by, revoke_reason, version) on quarantine_order to ${app_role};

-- Until which day the signed papers reach without a gap, or until the day an end decision names; null without one. As the
-- owner, because an order belongs to the camp that recorded it: whoever calls has read the stay.
create function order_covers_until(checked uuid) returns date
    language sql stable security definer set search_path = public, pg_temp
    begin atomic
        select least((select upper(days) - 1 from unnest(covered) as days order by days limit 1), ended)
          from (select range_agg(daterange(i.from_day, i.until_day, '[]')) filter (where o.kind <> 'END') as covered,
                       min(i.from_day) filter (where o.kind = 'END') as ended
                  from quarantine_order_item i join quarantine_order o on o.id = i.order_id
                 where i.stay_id = checked and o.revoked_at is null) as papers
         where covered is not null;
    end;
revoke execute on function order_covers_until(uuid) from public;
grant execute on function order_covers_until(uuid) to ${app_role};
