-- Which of these codes were used, wherever that was: it says what the constraint would say, and no more.
create function tubes_taken(tubes text[]) returns setof text
    language sql stable security definer set search_path = public, pg_temp
    begin atomic
        select s.tube_code from sample s where s.tube_code = any(tubes);
    end;
revoke execute on function tubes_taken(text[]) from public;
grant execute on function tubes_taken(text[]) to ${app_role};

-- Whose sample it is, for a result that echoes a name or a year to be laid beside. A laboratory's camp may not see the stay any more
-- when the person has gone to another camp; of samples that the asker does not see nothing is said.
create function sample_subjects(samples uuid[])
    returns table (sample_id uuid, stay_id uuid, person_id uuid, name text, born date)
    language sql stable security definer set search_path = public, pg_temp
    begin atomic
        select s.id, t.id, p.id, p.name, p.birth_date
          from sample s join stay t on t.id = s.stay_id join person p on p.id = t.person_id
         where s.id = any(samples)
           and (access_everywhere() or s.facility_id in (select access_facilities()) or t.facility_id in (select access_facilities()));
    end;
revoke execute on function sample_subjects(uuid[]) from public;
grant execute on function sample_subjects(uuid[]) to ${app_role};
