-- A room may be kept for one mixing group: an empty room for suspected cases stays empty until one comes.
create table mixing_group (
    code       text    not null constraint pk_mixing_group primary key,
    infectious boolean not null
);
comment on column mixing_group.infectious is 'Cases, proved or suspected: others are put near them last, and they near others.';
insert into mixing_group (code, infectious)
    select distinct mixing_group, mixing_group in ('POSITIVE', 'SUSPECTED') from category;
alter table category add constraint fk_category_mixing_group foreign key (mixing_group) references mixing_group;

alter table room
    add column kept_for    text constraint fk_room_kept_for references mixing_group,
    add column kept_reason text;
comment on column room.kept_for is 'The only mixing group that is let in; null: whoever comes first decides.';
comment on column room.kept_reason is 'Why that was changed last.';

grant select on mixing_group to ${app_role};
grant update (kept_for, kept_reason) on room to ${app_role};

-- As it was, and whoever lies in a room that is kept for others. A small child goes where its guardian goes.
create or replace function bed_misfits(camp uuid, at timestamptz) returns table (use_id uuid, stay_id uuid, rule text)
    language sql stable
    begin atomic
        select u.id, u.stay_id, 'ROOM_CATEGORY'
          from bed_use u join category c on c.code = u.category
         where u.facility_id = camp and u.superseded_at is null and u.ended_at is null
           and exists (select from bed_use o join category oc on oc.code = o.category
                        where o.facility_id = camp and o.room_id = u.room_id and o.superseded_at is null and o.ended_at is null
                          and oc.mixing_group <> c.mixing_group)
        union all
        select u.id, u.stay_id, 'ROOM_KEPT'
          from bed_use u join category c on c.code = u.category join room r on r.id = u.room_id
         where u.facility_id = camp and u.superseded_at is null and u.ended_at is null and u.slot = 0
           and r.kept_for <> c.mixing_group
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
