-- A case is a person: whoever is written down late beside him joins in whatever stay of his that was, as whoever was known in time. Who
-- was out of the exposure by a merge that was undone, and was there all the same, is decided on again.
create or replace function exposure_join_late(stays uuid[], now timestamptz)
    returns table (id uuid, facility_id uuid, due_at timestamptz, version integer, stay_id uuid)
    language sql security definer set search_path = public, pg_temp
    begin atomic
        with touched as (
            select e.id
              from bed_use l
              join bed_use c on c.room_id = l.room_id and c.kind = 'OCCUPIED' and c.superseded_at is null and c.stay_id <> l.stay_id
                            and c.period && l.period
              join stay his on his.id = c.stay_id
              join stay k on k.person_id = his.person_id
              join exposure e on e.case_stay_id = k.id and e.state <> 'UNDONE' and l.period && tstzrange(e.infectious_from, e.opened_at)
             where l.stay_id = any(stays) and l.kind = 'OCCUPIED' and l.superseded_at is null
            union
            select e.id from stay his join stay k on k.person_id = his.person_id
              join exposure e on e.case_stay_id = k.id and e.state <> 'UNDONE'
             where his.id = any(stays)),
        joined as (
            insert into exposure_member (exposure_id, stay_id, person_id, facility_id, case_facility_id, room_id, first_at, last_at, hours, state)
            select e.id, c.stay_id, c.person_id, c.facility_id, e.facility_id, c.room_id, c.first_at, c.last_at, c.hours, 'PROPOSED'
              from touched t join exposure e on e.id = t.id
             cross join lateral exposure_contacts(e.case_stay_id, e.infectious_from, e.opened_at, e.positive_at) c
             order by e.id, c.stay_id
            on conflict (exposure_id, stay_id) do update
               set state = 'PROPOSED', clock_event = null, decided_at = null, decided_by = null, reason = null,
                   room_id = excluded.room_id, last_at = excluded.last_at, hours = excluded.hours
             where exposure_member.state = 'UNDONE'
            returning exposure_member.exposure_id, exposure_member.stay_id),
        reopened as (
            update exposure e
               set state = 'OPEN', ended_at = null, ended_by = null, version = e.version + 1,
                   due_at = greatest(e.due_at, exposure_join_late.now + (e.due_at - e.opened_at))
             where e.id in (select joined.exposure_id from joined)
            returning e.id, e.facility_id, e.due_at, e.version)
        select r.id, r.facility_id, r.due_at, r.version, j.stay_id from reopened r join joined j on j.exposure_id = r.id
         order by r.id, j.stay_id;
    end;
