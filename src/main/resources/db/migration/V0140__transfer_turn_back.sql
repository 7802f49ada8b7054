-- Whoever is turned back is on the way until the camp he came from says, with a count of its own, that he is there again.
alter table transfer_item drop constraint ck_transfer_item_state;
alter table transfer_item add constraint ck_transfer_item_state check (
    state in ('PLANNED', 'REMOVED', 'LEFT_BEHIND', 'DEPARTED', 'RECEIVED', 'NOT_ARRIVED', 'TURNED_BACK', 'BACK', 'GONE'));
-- Until now nobody had to say so.
update transfer_item set state = 'BACK' where state = 'TURNED_BACK';
drop index transfer_item__on_transfer;
create unique index transfer_item__on_transfer on transfer_item (stay_id) where state in ('PLANNED', 'DEPARTED', 'NOT_ARRIVED', 'TURNED_BACK');

alter table transfer
    add column back_at          timestamptz,
    add column back_recorded_at timestamptz,
    add column back_by          text,
    add column back_count       integer constraint ck_transfer_back_count check (back_count between 0 and departed_count),
    add constraint ck_transfer_back check (num_nulls(back_at, back_recorded_at, back_by, back_count) in (0, 4));
comment on column transfer.back_count is 'How many of those who were turned back are there again, as the sending camp counted them.';
grant update (back_at, back_recorded_at, back_by, back_count) on transfer to ${app_role};

create or replace function transfer_carry(moved uuid, carried uuid[], back boolean, at timestamptz, now timestamptz, by text, why text) returns integer
    language sql security definer set search_path = public, pg_temp
    begin atomic
        with way as (
            select w.* from transfer t
             cross join lateral (select case when back then t.to_facility_id else t.from_facility_id end as origin,
                                        case when back then t.from_facility_id else t.to_facility_id end as destination) w
             where t.id = moved and t.to_facility_id is not null
               and (case when back then t.state in ('IN_TRANSIT', 'RECEIVED') else t.state = 'PLANNED' end)
               and (access_everywhere() or w.origin in (select access_facilities()))),
        taken as (
            update stay s set facility_id = way.destination, version = s.version + 1
              from way, transfer_item i
             where i.transfer_id = moved and i.stay_id = any(carried)
               and (case when back then i.state in ('DEPARTED', 'NOT_ARRIVED') else i.state = 'PLANNED' end)
               and s.id = i.stay_id and s.facility_id = way.origin and s.ended_at is null
            returning s.id, s.facility_id),
        closed as (
            update presence p set ended_at = at, ended_recorded_at = now, ended_recorded_by = by
              from taken
             where p.stay_id = taken.id and p.superseded_at is null and p.ended_at is null and p.began_at < at
            returning p.stay_id, taken.facility_id),
        went as (
            insert into presence (id, stay_id, facility_id, kind, began_at, began_recorded_at, began_recorded_by, reason)
            select gen_random_uuid(), closed.stay_id, closed.facility_id, 'IN_TRANSIT',
                   at, now, by, why
              from closed
            returning 1),
        along as (
            update task k set facility_id = taken.facility_id, version = k.version + 1
              from taken, way
             where k.facility_id = way.origin and k.subject_resource = 'stay' and k.subject_id = taken.id and k.closed_at is null)
        select cast(count(*) as integer) from went;
    end;
