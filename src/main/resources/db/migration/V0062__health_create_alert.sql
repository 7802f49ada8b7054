-- Somebody was not well. Stays open, however well he is later, until a health worker has seen to him and says so.
create table health_alert (
    id           uuid        not null constraint pk_health_alert primary key,
    stay_id      uuid        not null constraint fk_health_alert_stay references stay,
    facility_id  uuid        not null constraint fk_health_alert_facility references facility,
    check_id     uuid        not null constraint fk_health_alert_check references health_check,
    opened_at    timestamptz not null,
    recorded_at  timestamptz not null,
    recorded_by  text        not null,
    cleared_at   timestamptz,
    cleared_by   text,
    clear_reason text,
    version      integer     not null default 0,
    constraint ck_health_alert_cleared check (num_nulls(cleared_at, cleared_by, clear_reason) in (0, 3))
);
create unique index uq_health_alert_open on health_alert (stay_id) where cleared_at is null;
create index ix_health_alert_stay on health_alert (stay_id);
create index ix_health_alert_check on health_alert (check_id);
create index ix_health_alert_opened on health_alert (opened_at desc, id desc);
comment on column health_alert.facility_id is 'The camp where it was opened; whoever has the stay now sees and clears it.';
comment on column health_alert.check_id is 'The check that opened it.';

alter table health_alert enable row level security;
create policy health_alert_new on health_alert for insert with check ((select access_everywhere()) or facility_id in (select access_facilities()));
create policy health_alert_place on health_alert for select using (
    (select access_everywhere()) or facility_id in (select access_facilities()) or exists (select from stay where stay.id = stay_id));
create policy health_alert_clear on health_alert for update using (
    (select access_everywhere()) or facility_id in (select access_facilities()) or exists (select from stay where stay.id = stay_id));

grant select, insert on health_alert to ${app_role};
grant update (stay_id, cleared_at, cleared_by, clear_reason, version) on health_alert to ${app_role};
