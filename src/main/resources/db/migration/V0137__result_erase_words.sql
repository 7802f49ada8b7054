-- What was said beside a tube, and whose name a laboratory echoed, is words about somebody. The facts stay.
create function result_erase_words(person uuid) returns integer
    language sql security definer set search_path = public, pg_temp
    begin atomic
        update sample s set reason = '-', version = s.version + 1
         where s.stay_id in (select id from stay where person_id = result_erase_words.person) and s.reason <> '-';
        update sample_custody c set reason = '-'
         where c.sample_id in (select s.id from sample s join stay t on t.id = s.stay_id where t.person_id = result_erase_words.person)
           and c.reason <> '-';
        with erased as (
            update result_review r
               set echoed_name = null, echoed_birth_year = null, version = r.version + 1,
                   decision_reason = case when r.decision_reason is not null then '-' end
             where r.sample_id in (select s.id from sample s join stay t on t.id = s.stay_id where t.person_id = result_erase_words.person)
               and num_nonnulls(r.echoed_name, r.echoed_birth_year, nullif(r.decision_reason, '-')) > 0
            returning 1)
        select cast(count(*) as integer) from erased;
    end;
comment on function result_erase_words is 'As the owner: the service itself cannot change what was said. Whoever calls has seen the person.';
revoke execute on function result_erase_words(uuid) from public;
grant execute on function result_erase_words(uuid) to ${app_role};

-- What a laboratory echoed of a tube is forgotten some time after somebody has decided; of an unknown tube nobody knows whose it was.
create function result_review_forget(before timestamptz) returns integer
    language sql security definer set search_path = public, pg_temp
    begin atomic
        with forgotten as (
            update result_review r
               set echoed_name = null, echoed_birth_year = null, version = r.version + 1,
                   decision_reason = case when r.decision_reason is not null then '-' end
             where r.decided_at < before and num_nonnulls(r.echoed_name, r.echoed_birth_year, nullif(r.decision_reason, '-')) > 0
            returning 1)
        select cast(count(*) as integer) from forgotten;
    end;
comment on function result_review_forget is 'As the owner, for all places at once: nobody asks for it, time does.';
revoke execute on function result_review_forget(timestamptz) from public;
grant execute on function result_review_forget(timestamptz) to ${app_role};
