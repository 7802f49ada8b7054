-- The one truth about a bed: who or what has it, from when to when. Nothing about it is stored on the bed itself.
create table bed_use (
    id                uuid        not null constraint pk_bed_use primary key,
    bed_id            uuid        not null,
    room_id           uuid        not null,
    facility_id       uuid        not null,
    slot              smallint    not null,
    kind              text        not null constraint ck_bed_use_kind check (kind in ('OCCUPIED', 'HELD', 'CLEANING', 'OUT_OF_SERVICE', 'BLOCKED')),
    stay_id           uuid        constraint fk_bed_use_stay references stay,
    guardian_stay_id  uuid        constraint fk_bed_use_guardian references stay,
    sex               text        constraint ck_bed_use_sex check (sex in ('MALE', 'FEMALE', 'OTHER', 'UNKNOWN')),
    category          text        constraint fk_bed_use_category references category,
    cohort_from       timestamptz,
    began_at          timestamptz not null,
    ended_at          timestamptz,
    began_recorded_at timestamptz not null,
    began_recorded_by text        not null,
    ended_recorded_at timestamptz,
    ended_recorded_by text,
    superseded_at     timestamptz,
    superseded_by     uuid,
    reason            text,
    end_reason        text,
    content_hash      bytea,
    version           integer     not null default 0,
    period            tstzrange   generated always as (
                          case when ended_at <= began_at then 'empty' else tstzrange(began_at, ended_at, '[)') end) stored,
    constraint fk_bed_use_bed foreign key (bed_id, room_id, facility_id) references bed (id, room_id, facility_id),
    constraint bed_use__end_before_start check (ended_at > began_at),
    constraint ck_bed_use_occupant check (num_nulls(stay_id, sex, category, cohort_from) = case kind when 'OCCUPIED' then 0 else 4 end),
    constraint ck_bed_use_slot check (slot = 0 and guardian_stay_id is null or slot > 0 and kind = 'OCCUPIED' and guardian_stay_id is not null),
    constraint ck_bed_use_hold check (kind <> 'HELD' or ended_at is not null),
    constraint ck_bed_use_reason check (kind = 'OCCUPIED' or reason is not null),
    constraint bed_use__bed_taken exclude using gist (bed_id with =, slot with =, period with &&) where (superseded_at is null),
    constraint bed_use__stay_in_other_bed exclude using gist (stay_id with =, period with &&) where (superseded_at is null and stay_id is not null)
);
create index ix_bed_use_open on bed_use (facility_id, room_id) where superseded_at is null and ended_at is null;
create index ix_bed_use_ended on bed_use (facility_id, ended_at) where superseded_at is null and ended_at is not null;
create index ix_bed_use_bed on bed_use (bed_id, began_at);
comment on column bed_use.slot is '0 is the bed; 1 and above are children with their guardian.';
comment on column bed_use.category is 'Copied from stay_category, as sex is from person, so that a room is judged from this table alone; a change of either ends the row and begins another.';
comment on column bed_use.cohort_from is 'When the unbroken company in the room began, seen at the moment this person came in.';
comment on column bed_use.superseded_at is 'Set by a correction only; an ordinary end sets ended_at once.';

-- What is planned for a bed in use. It blocks nothing until the cleaning ends.
create table bed_reservation (
    id                uuid        not null constraint pk_bed_reservation primary key,
    bed_id            uuid        not null constraint fk_bed_reservation_bed references bed,
    facility_id       uuid        not null constraint fk_bed_reservation_facility references facility,
    kind              text        not null constraint ck_bed_reservation_kind check (kind in ('HELD', 'OUT_OF_SERVICE')),
    starts_at         timestamptz not null,
    ends_at           timestamptz,
    reason            text        not null,
    recorded_at       timestamptz not null,
    recorded_by       text        not null,
    closed_at         timestamptz,
    closed_as         text        constraint ck_bed_reservation_closed_as check (closed_as in ('TAKEN_UP', 'CANCELLED', 'LAPSED')),
    closed_by         text,
    close_reason      text,
    content_hash      bytea       not null,
    version           integer     not null default 0,
    period            tstzrange   generated always as (
                          case when ends_at <= starts_at then 'empty' else tstzrange(starts_at, ends_at, '[)') end) stored,
    constraint bed_reservation__end_before_start check (ends_at > starts_at),
    constraint ck_bed_reservation_hold check (kind <> 'HELD' or ends_at is not null),
    constraint ck_bed_reservation_closed check (num_nulls(closed_at, closed_as, closed_by) in (0, 3)),
    constraint bed_reservation__bed_reserved exclude using gist (bed_id with =, period with &&) where (closed_at is null)
);
create index ix_bed_reservation_bed on bed_reservation (bed_id, id);

alter table bed_use enable row level security;
create policy bed_use_place on bed_use using ((select access_everywhere()) or facility_id in (select access_facilities()));
alter table bed_reservation enable row level security;
create policy bed_reservation_place on bed_reservation using ((select access_everywhere()) or facility_id in (select access_facilities()));

grant select, insert on bed_use, bed_reservation to ${app_role};
grant update (cohort_from, ended_at, ended_recorded_at, ended_recorded_by, end_reason, superseded_at, superseded_by, version) on bed_use to ${app_role};
grant update (closed_at, closed_as, closed_by, close_reason, version) on bed_reservation to ${app_role};

-- Whoever lies where he no longer fits, and the rule that says so. Nobody is refused a category; he has to move.
create function bed_misfits(camp uuid, at timestamptz) returns table (use_id uuid, stay_id uuid, rule text)
    language sql stable
    begin atomic
        select u.id, u.stay_id, 'ROOM_CATEGORY'
          from bed_use u join category c on c.code = u.category
         where u.facility_id = camp and u.superseded_at is null and u.ended_at is null
           and exists (select from bed_use o join category oc on oc.code = o.category
                        where o.facility_id = camp and o.room_id = u.room_id and o.superseded_at is null and o.ended_at is null
                          and oc.mixing_group <> c.mixing_group)
        union all
        select u.id, u.stay_id, 'ROOM_SEX'
          from bed_use u join room r on r.id = u.room_id
         where u.facility_id = camp and u.superseded_at is null and u.ended_at is null and u.kind = 'OCCUPIED' and u.slot = 0
           and (r.sex_policy in ('MALE', 'FEMALE') and u.sex <> r.sex_policy
                or r.sex_policy = 'SAME' and exists (
                    select from bed_use o
                     where o.facility_id = camp and o.room_id = u.room_id and o.superseded_at is null and o.ended_at is null
                       and o.kind = 'OCCUPIED' and o.slot = 0 and o.id <> u.id
                       and (o.sex <> u.sex or u.sex in ('OTHER', 'UNKNOWN'))))
        union all
        select u.id, u.stay_id, 'NOT_APPROVED'
          from bed_use u
         where u.facility_id = camp and u.superseded_at is null and u.ended_at is null and u.kind = 'OCCUPIED'
           and not exists (select from facility_approval a
                            where a.facility_id = camp and a.category = u.category
                              and a.starts_at <= at and (a.ends_at is null or a.ends_at > at));
    end;
