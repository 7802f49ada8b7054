-- Which hospital somebody lay in is a word about his health. That he was in one stays.
create function hospital_trip_erase_words(person uuid) returns integer
    language sql security definer set search_path = public, pg_temp
    begin atomic
        with erased as (
            update hospital_trip t set hospital = '-', vehicle = null
             where t.stay_id in (select id from stay where person_id = hospital_trip_erase_words.person)
               and (t.hospital <> '-' or t.vehicle is not null)
            returning 1)
        select cast(count(*) as integer) from erased;
    end;
comment on function hospital_trip_erase_words is 'As the owner: the service itself cannot change what was written down. Whoever calls has seen the person.';
revoke execute on function hospital_trip_erase_words(uuid) from public;
grant execute on function hospital_trip_erase_words(uuid) to ${app_role};
