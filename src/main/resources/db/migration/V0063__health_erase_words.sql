-- What was noted of somebody's health is words about him. The facts stay, and so does that something was said.
create function health_erase_words(person uuid) returns integer
    language sql security definer set search_path = public, pg_temp
    begin atomic
        update health_alert a set clear_reason = '-', version = a.version + 1
         where a.stay_id in (select id from stay where person_id = health_erase_words.person) and a.clear_reason <> '-';
        with erased as (
            update health_check c
               set note = null,
                   reason = case when reason is not null then '-' end,
                   void_reason = case when void_reason is not null then '-' end,
                   version = version + 1
             where c.stay_id in (select id from stay where person_id = health_erase_words.person)
               and num_nonnulls(note, nullif(reason, '-'), nullif(void_reason, '-')) > 0
            returning 1)
        select cast(count(*) as integer) from erased;
    end;
comment on function health_erase_words is 'As the owner: the service itself cannot change a check. Whoever calls has seen the person.';
revoke execute on function health_erase_words(uuid) from public;
grant execute on function health_erase_words(uuid) to ${app_role};
