-- Who is on transfers, as they were when they left: what a camp learns of them later is not for the one that no longer has them. Nor is
-- the name of somebody who was turned back for the camp that did not take him.
create or replace function transfer_people(transfers uuid[])
    returns table (transfer_id uuid, stay_id uuid, person_id uuid, name text, birth_date date, birth_precision text, sex text,
                   category text, mobility text, pregnant boolean, diet boolean, medicine boolean, other boolean, state text, why text)
    language sql stable security definer set search_path = public, pg_temp
    begin atomic
        select i.transfer_id, case when seen.named then s.id end, case when seen.named then p.id end, case when seen.named then p.name end,
               case when seen.named then p.birth_date end, case when seen.named then p.birth_precision end, p.sex, c.category, p.mobility,
               p.pregnant, p.diet is not null, p.medicine is not null, p.other_needs is not null, i.state, case when seen.named then i.why end
          from transfer t join transfer_item i on i.transfer_id = t.id and i.state <> 'REMOVED'
          join stay s on s.id = i.stay_id join person p on p.id = s.person_id
          left join stay_category c on c.stay_id = s.id and c.superseded_at is null
                                   and case when t.departed_at is null or i.state = 'LEFT_BEHIND' then c.ended_at is null or c.ended_at = s.ended_at
                                            else c.began_at < t.departed_at and (c.ended_at is null or c.ended_at >= t.departed_at) end
         cross join lateral (select access_everywhere() or t.from_facility_id in (select access_facilities())
                                    or t.departed_at is not null and i.state not in ('LEFT_BEHIND', 'TURNED_BACK', 'BACK')
                                       and (i.state <> 'GONE' or s.facility_id <> t.from_facility_id) as named) seen
         where t.id = any(transfers)
           and (access_everywhere() or t.from_facility_id in (select access_facilities()) or t.to_facility_id in (select access_facilities()))
         order by i.transfer_id, i.stay_id;
    end;
