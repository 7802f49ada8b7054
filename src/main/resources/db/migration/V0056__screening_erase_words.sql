-- What was noted at a screening is words about somebody's health. The facts stay, and so does that something was said.
create function screening_erase_words(person uuid) returns integer
    language sql security definer set search_path = public, pg_temp
    begin atomic
        with erased as (
            update screening s
               set note = null, vaccines = null, seat = null,
                   reason = case when reason is not null then '-' end,
                   hospital = case when hospital is not null then '-' end,
                   not_measured_reason = case when not_measured_reason is not null then '-' end,
                   version = version + 1
             where (s.stay_id in (select id from stay where person_id = screening_erase_words.person)
                    or s.admitted_stay_id in (select id from stay where person_id = screening_erase_words.person)
                    or s.arrival_id in (select id from arrival where person_id = screening_erase_words.person))
               and num_nonnulls(note, vaccines, seat, nullif(reason, '-'), nullif(hospital, '-'), nullif(not_measured_reason, '-')) > 0
            returning 1)
        select cast(count(*) as integer) from erased;
    end;
comment on function screening_erase_words is 'As the owner: the service itself cannot change a screening. Whoever calls has seen the person.';
revoke execute on function screening_erase_words(uuid) from public;
grant execute on function screening_erase_words(uuid) to ${app_role};

-- What was told of people who never became anybody's stay, and what was said at their handover, is forgotten some time after their group.
create function arrival_forget(before timestamptz) returns integer
    language sql security definer set search_path = public, pg_temp
    begin atomic
        update arrival_handover h set official = null, reason = case when h.reason is not null then '-' end
          from arrival_group g
         where g.id = h.group_id and g.ended_at < before and (h.official is not null or h.reason <> '-');
        with forgotten as (
            update arrival a set person = null, status_reason = null, version = a.version + 1
              from arrival_group g
             where g.id = a.group_id and g.ended_at < before and a.person is not null
            returning 1)
        select cast(count(*) as integer) from forgotten;
    end;
comment on function arrival_forget is 'As the owner, for all places at once: nobody asks for it, time does.';
revoke execute on function arrival_forget(timestamptz) from public;
grant execute on function arrival_forget(timestamptz) to ${app_role};
