-- People who go from one camp to another, or to a camp outside this service: sent with a count by the one, received with a count by the
-- other, on the way in between. Both camps see it.
create table transfer (
    id                   uuid        not null constraint pk_transfer primary key,
    from_facility_id     uuid        not null constraint fk_transfer_from references facility,
    to_facility_id       uuid        constraint fk_transfer_to references facility,
    to_outside           text,
    to_unit_id           uuid        constraint fk_transfer_to_unit references area_unit,
    planned_for          date        not null,
    reason               text        not null,
    state                text        not null constraint ck_transfer_state check (state in ('PLANNED', 'IN_TRANSIT', 'RECEIVED', 'CANCELLED')),
    planned_at           timestamptz not null,
    planned_by           text        not null,
    vehicle              text,
    departed_at          timestamptz,
    departed_recorded_at timestamptz,
    departed_by          text,
    departed_count       integer     constraint ck_transfer_departed_count check (departed_count > 0),
    due_at               timestamptz,
    received_at          timestamptz,
    received_recorded_at timestamptz,
    received_by          text,
    received_count       integer     constraint ck_transfer_received_count check (received_count between 0 and departed_count),
    confirmed_by         text,
    cancelled_at         timestamptz,
    cancelled_by         text,
    cancel_reason        text,
    content_hash         bytea       not null,
    version              integer     not null default 0,
    constraint ck_transfer_destination check (num_nonnulls(to_facility_id, to_outside) = 1 and num_nulls(to_outside, to_unit_id) in (0, 2)),
    constraint ck_transfer_other_camp check (to_facility_id <> from_facility_id),
    constraint ck_transfer_departed check (num_nulls(departed_at, departed_recorded_at, departed_by, departed_count, due_at)
                                           = case when state in ('IN_TRANSIT', 'RECEIVED') then 0 else 5 end),
    constraint ck_transfer_received check (num_nulls(received_at, received_recorded_at, received_by, received_count)
                                           = case state when 'RECEIVED' then 0 else 4 end),
    constraint ck_transfer_confirmed check (confirmed_by is null or to_outside is not null),
    constraint ck_transfer_cancelled check (num_nulls(cancelled_at, cancelled_by, cancel_reason) = case state when 'CANCELLED' then 0 else 3 end),
    constraint transfer__end_before_start check (received_at > departed_at)
);
create index ix_transfer_from on transfer (from_facility_id, id);
create index ix_transfer_to on transfer (to_facility_id, id);
comment on column transfer.to_outside is 'A camp that does not use this service, in the unit beside it; there is no camp here that stands for it.';
comment on column transfer.departed_count is 'How many left, as somebody counted them; what the other camp expects.';
comment on column transfer.received_count is 'How many have come, as somebody counted them: of the first act and of those after it.';
comment on column transfer.confirmed_by is 'Who said outside that they had come.';

create table transfer_item (
    transfer_id uuid        not null constraint fk_transfer_item_transfer references transfer,
    stay_id     uuid        not null constraint fk_transfer_item_stay references stay,
    state       text        not null constraint ck_transfer_item_state check (
                    state in ('PLANNED', 'REMOVED', 'LEFT_BEHIND', 'DEPARTED', 'RECEIVED', 'NOT_ARRIVED', 'TURNED_BACK', 'GONE')),
    why         text,
    changed_at  timestamptz not null,
    changed_by  text        not null,
    constraint pk_transfer_item primary key (transfer_id, stay_id)
);
-- Nobody is on two at once.
create unique index transfer_item__on_transfer on transfer_item (stay_id) where state in ('PLANNED', 'DEPARTED', 'NOT_ARRIVED');
create index ix_transfer_item_stay on transfer_item (stay_id);
comment on column transfer_item.state is 'GONE: on the way he went without leave, or his stay ended.';

-- Within how many hours those on the way are expected, as somebody has set it: one row for each time it was set anew.
create table transfer_norm (
    id             uuid        not null constraint pk_transfer_norm primary key,
    source         text        not null,
    assumed        text,
    effective_from timestamptz not null constraint uq_transfer_norm_effective_from unique,
    due_hours      integer     not null constraint ck_transfer_norm_due_hours check (due_hours between 1 and 240)
);
comment on column transfer_norm.assumed is 'What of it is not in the source but assumed, in words; null when nothing is.';
grant select on transfer_norm to ${app_role};
insert into transfer_norm values
('20200101-0000-8000-8000-00000000d111', '-', 'Chưa có văn bản nào nêu thời hạn; tạm lấy 12 giờ', '2020-01-01 00:00+07', 12);

alter table transfer enable row level security;
create policy transfer_new on transfer for insert with check ((select access_everywhere()) or from_facility_id in (select access_facilities()));
create policy transfer_place on transfer for select using (
    (select access_everywhere()) or from_facility_id in (select access_facilities()) or to_facility_id in (select access_facilities()));
create policy transfer_step on transfer for update using (
    (select access_everywhere()) or from_facility_id in (select access_facilities()) or to_facility_id in (select access_facilities()));
alter table transfer_item enable row level security;
create policy transfer_item_place on transfer_item using (exists (select from transfer t where t.id = transfer_id));

grant select, insert on transfer, transfer_item to ${app_role};
grant update (state, vehicle, departed_at, departed_recorded_at, departed_by, departed_count, due_at, received_at, received_recorded_at, received_by,
              received_count, confirmed_by, cancelled_at, cancelled_by, cancel_reason, version) on transfer to ${app_role};
grant update (state, why, changed_at, changed_by) on transfer_item to ${app_role};

-- A stay ends here when its person is handed to a camp outside this service.
alter table stay drop constraint ck_stay_end_kind,
    add constraint ck_stay_end_kind check (end_kind in ('TREATMENT', 'RETURNED', 'DECEASED', 'VOID', 'COMPLETED', 'RECOVERED', 'HOME_QUARANTINE',
                                                        'ABSCONDED', 'TRANSFERRED'));
