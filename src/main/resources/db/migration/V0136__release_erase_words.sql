-- Why somebody was thought a contact, was let through, or was taken off a list, is words about him. The facts stay, and so does that
-- something was said.
create function release_erase_words(person uuid) returns integer
    language sql security definer set search_path = public, pg_temp
    begin atomic
        update exposure_member m set reason = '-' where m.person_id = release_erase_words.person and m.reason <> '-';
        update gate_override o set reason = '-', version = o.version + 1
         where o.stay_id in (select id from stay where person_id = release_erase_words.person) and o.reason <> '-';
        update release_list l
           set reason = case when l.reason is not null then '-' end, end_reason = case when l.end_reason is not null then '-' end,
               version = l.version + 1
         where l.id in (select i.list_id from release_item i join stay s on s.id = i.stay_id where s.person_id = release_erase_words.person)
           and num_nonnulls(nullif(l.reason, '-'), nullif(l.end_reason, '-')) > 0;
        with erased as (
            update release_item i set remove_reason = '-'
             where i.stay_id in (select id from stay where person_id = release_erase_words.person) and i.remove_reason <> '-'
            returning 1)
        select cast(count(*) as integer) from erased;
    end;
comment on function release_erase_words is 'As the owner: the service itself cannot change what was said. Whoever calls has seen the person.';
revoke execute on function release_erase_words(uuid) from public;
grant execute on function release_erase_words(uuid) to ${app_role};
