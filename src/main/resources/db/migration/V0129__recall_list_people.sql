-- Whom an exposure calls back: contacts who have left, how to reach them, and who has received them. As the owner: the record of somebody who
-- has left may be another camp's by now, and the commune's part is not read with the camp's. Whoever asks has seen the exposure; the camp
-- of the case is shown all of them, any other its own.
create function recall_of_exposure(asked uuid)
    returns table (stay_id uuid, person_id uuid, name text, phone text, address text, facility_id uuid, left_at timestamptz, end_kind text,
                   last_at timestamptz, state text, unit_id uuid, unit_name text, arrived_at timestamptz, waiting boolean)
    language sql stable security definer set search_path = public, pg_temp
    begin atomic
        select s.id, p.id, p.name, p.phone, coalesce(p.after_text, p.home_text), s.facility_id, s.ended_at, s.end_kind, m.last_at, m.state,
               h.unit_id, u.name, h.arrived_at,
               exists (select from task t where t.kind = 'CONTACT_TO_RECALL' and t.subject_resource = 'stay' and t.subject_id = s.id
                                            and t.closed_at is null)
          from exposure e join exposure_member m on m.exposure_id = e.id and m.state in ('PROPOSED', 'CONFIRMED')
          join stay s on s.id = m.stay_id and s.ended_at is not null and s.end_kind not in ('VOID', 'DECEASED', 'TREATMENT')
          join person p on p.id = s.person_id
          left join handover h on h.stay_id = s.id left join area_unit u on u.id = h.unit_id
         where e.id = asked and e.state <> 'UNDONE'
           and not exists (select from stay o where o.person_id = s.person_id and o.ended_at is null)
           and (access_everywhere() or m.case_facility_id in (select access_facilities()) or m.facility_id in (select access_facilities())
                or s.facility_id in (select access_facilities()))
         order by s.ended_at desc, s.id;
    end;
revoke execute on function recall_of_exposure(uuid) from public;
grant execute on function recall_of_exposure(uuid) to ${app_role};
