-- Where somebody was, and lay, in camps that the asker does not see. As the owner: whoever calls has read the stay.
create function stay_past_elsewhere(checked uuid)
    returns table (what text, value text, facility_id uuid, bed_id uuid, began_at timestamptz, ended_at timestamptz, began_recorded_at timestamptz,
                   began_recorded_by text, ended_recorded_at timestamptz, ended_recorded_by text, reason text, superseded boolean)
    language sql stable security definer set search_path = public, pg_temp
    begin atomic
        select 'PRESENCE', p.kind, p.facility_id, cast(null as uuid), p.began_at, p.ended_at, p.began_recorded_at, p.began_recorded_by,
               p.ended_recorded_at, p.ended_recorded_by, p.reason, p.superseded_at is not null
          from presence p
         where p.stay_id = checked and not access_everywhere() and p.facility_id not in (select access_facilities())
        union all
        select 'BED', r.building || '/' || r.floor || '/' || r.name || '/' || b.name, u.facility_id, u.bed_id, u.began_at, u.ended_at,
               u.began_recorded_at, u.began_recorded_by, u.ended_recorded_at, u.ended_recorded_by, u.reason, u.superseded_at is not null
          from bed_use u join bed b on b.id = u.bed_id join room r on r.id = u.room_id
         where u.stay_id = checked and not access_everywhere() and u.facility_id not in (select access_facilities());
    end;
revoke execute on function stay_past_elsewhere(uuid) from public;
grant execute on function stay_past_elsewhere(uuid) to ${app_role};
