-- To which hospital somebody was taken, how, and which bed waits for him. Where he is stands in presence.
create table hospital_trip (
    id               uuid        not null constraint pk_hospital_trip primary key,
    stay_id          uuid        not null constraint fk_hospital_trip_stay references stay,
    facility_id      uuid        not null constraint fk_hospital_trip_facility references facility,
    hospital         text        not null,
    vehicle          text,
    kept_use_id      uuid        constraint fk_hospital_trip_kept_use references bed_use,
    left_at          timestamptz not null,
    recorded_at      timestamptz not null,
    recorded_by      text        not null,
    over_at          timestamptz,
    over_recorded_at timestamptz,
    over_recorded_by text,
    constraint ck_hospital_trip_over check (num_nulls(over_at, over_recorded_at, over_recorded_by) in (0, 3))
);
create index ix_hospital_trip_stay on hospital_trip (stay_id);
create unique index uq_hospital_trip_open on hospital_trip (stay_id) where over_at is null;
create index ix_hospital_trip_left on hospital_trip (facility_id, left_at desc, id desc) where over_at is null;
comment on column hospital_trip.kept_use_id is 'What blocks the bed that is kept; null when none is.';

alter table hospital_trip enable row level security;
create policy hospital_trip_place on hospital_trip using ((select access_everywhere()) or facility_id in (select access_facilities()));

grant select, insert on hospital_trip to ${app_role};
grant update (over_at, over_recorded_at, over_recorded_by) on hospital_trip to ${app_role};
