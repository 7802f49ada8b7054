-- People who are to leave in one way: proposed by one officer, approved by another with a signed decision, and gone one by one.
create table release_list (
    id           uuid        not null constraint pk_release_list primary key,
    facility_id  uuid        not null constraint fk_release_list_facility references facility,
    exit_kind    text        not null constraint ck_release_list_exit_kind check (exit_kind in ('COMPLETED', 'RECOVERED', 'HOME_QUARANTINE')),
    planned_for  date        not null,
    reason       text,
    state        text        not null constraint ck_release_list_state check (state in ('PROPOSED', 'APPROVED', 'WITHDRAWN')),
    proposed_at  timestamptz not null,
    proposed_by  text        not null,
    approved_at  timestamptz,
    approved_by  text,
    order_id     uuid        constraint fk_release_list_order references quarantine_order,
    ended_at     timestamptz,
    ended_by     text,
    end_reason   text,
    content_hash bytea       not null,
    version      integer     not null default 0,
    constraint uq_release_list_facility unique (id, facility_id),
    constraint release_list__proposer_approves check (approved_by <> proposed_by),
    constraint ck_release_list_approved check (num_nulls(approved_at, approved_by, order_id) in (0, 3) and (state <> 'APPROVED' or approved_at is not null)),
    constraint ck_release_list_ended check (num_nulls(ended_at, ended_by, end_reason) = case state when 'WITHDRAWN' then 0 else 3 end)
);
create index ix_release_list_facility on release_list (facility_id, id);
create index ix_release_list_order on release_list (order_id) where order_id is not null;

create table release_item (
    list_id           uuid        not null,
    stay_id           uuid        not null constraint fk_release_item_stay references stay,
    facility_id       uuid        not null,
    receiving_unit_id uuid        constraint fk_release_item_receiving_unit references area_unit,
    transport         text        constraint ck_release_item_transport check (transport in ('ARRANGED', 'RECEIVER', 'OWN')),
    vehicle           text,
    departed_at       timestamptz,
    removed_at        timestamptz,
    removed_by        text,
    remove_reason     text,
    constraint pk_release_item primary key (list_id, stay_id),
    constraint fk_release_item_list foreign key (list_id, facility_id) references release_list (id, facility_id),
    constraint ck_release_item_removed check (num_nulls(removed_at, removed_by, remove_reason) in (0, 3) and num_nonnulls(departed_at, removed_at) < 2)
);
create unique index release_item__on_another_list on release_item (stay_id) where removed_at is null;
create index ix_release_item_list on release_item (list_id) where removed_at is null;
comment on column release_item.removed_at is 'Off the list, by hand or with the whole of it.';

alter table release_list enable row level security;
create policy release_list_place on release_list using ((select access_everywhere()) or facility_id in (select access_facilities()));
alter table release_item enable row level security;
create policy release_item_place on release_item using ((select access_everywhere()) or facility_id in (select access_facilities()));
grant select, insert on release_list, release_item to ${app_role};
grant update (state, approved_at, approved_by, order_id, ended_at, ended_by, end_reason, version) on release_list to ${app_role};
grant update (receiving_unit_id, transport, vehicle, departed_at, removed_at, removed_by, remove_reason) on release_item to ${app_role};
