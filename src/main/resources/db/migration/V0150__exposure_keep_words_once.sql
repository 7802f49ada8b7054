-- Words about somebody are kept where they can be erased, and nowhere twice: what a contact said before a merge says nothing in words.
update person_merge_care set before = before - 'reason' where before ? 'reason';
alter table person_merge_care add constraint ck_person_merge_care_words check (not before ? 'reason');

-- As the owner: whose a sample is can be changed by nobody, but for this. Whoever calls has taken both stays.
create or replace function person_merge_give_care(merge uuid, voided uuid, heir uuid, now timestamptz, by text) returns void
    language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
    whose uuid := (select person_id from stay where id = heir);
begin
    insert into person_merge_care (merge_id, kind, row_id, stay_id, before)
    select merge, 'SAMPLE', s.id, voided, cast(null as jsonb) from sample s where s.stay_id = voided
    union all
    select merge, 'NEED', n.id, voided, null from sampling_need n
     where n.stay_id = voided
       and (n.closed_at is not null or not exists (
            select from sampling_need o where o.stay_id = heir and o.cause = n.cause and o.cause_id = n.cause_id and o.closed_at is null))
    union all
    select merge, 'OVERRIDE', o.id, voided, null from gate_override o where o.stay_id = voided
    union all
    select merge, 'ITEM', i.list_id, voided, null from release_item i join stay s on s.id = heir and s.facility_id = i.facility_id
     where i.stay_id = voided and i.departed_at is null
       and not exists (select from release_item o
                        where o.stay_id = heir and (o.list_id = i.list_id or o.removed_at is null and i.removed_at is null))
    union all
    select merge, 'TRIP', t.id, voided, null from hospital_trip t where t.stay_id = voided and t.over_at is not null
    union all
    select merge, 'TASK', t.id, voided, null from task t
     where t.subject_id = voided and t.closed_at is null and t.kind in ('CONTACT_TO_RECALL', 'RELEASED_TO_RECALL')
       and not exists (select from task o where o.subject_id = heir and o.kind = t.kind and o.closed_at is null)
    union all
    select merge, 'CASE', e.id, voided, to_jsonb(e) from exposure e where voided in (e.case_stay_id, e.present_stay_id)
    union all
    select merge, 'OWN', m.exposure_id, heir, to_jsonb(m) - 'reason' from exposure_member m join exposure e on e.id = m.exposure_id
     where m.stay_id = heir and e.case_stay_id = voided
    union all
    select merge, case when e.case_stay_id = heir or o.stay_id is not null then 'LEFT' else 'MEMBER' end, m.exposure_id, voided, to_jsonb(m) - 'reason'
      from exposure_member m join exposure e on e.id = m.exposure_id
      left join exposure_member o on o.exposure_id = m.exposure_id and o.stay_id = heir
     where m.stay_id = voided;

    update sample s set stay_id = heir, version = version + 1 from person_merge_care c
     where c.merge_id = merge and c.kind = 'SAMPLE' and s.id = c.row_id;
    update sampling_need n set stay_id = heir from person_merge_care c where c.merge_id = merge and c.kind = 'NEED' and n.id = c.row_id;
    update gate_override o set stay_id = heir, version = version + 1 from person_merge_care c
     where c.merge_id = merge and c.kind = 'OVERRIDE' and o.id = c.row_id;
    update release_item i set stay_id = heir from person_merge_care c
     where c.merge_id = merge and c.kind = 'ITEM' and i.list_id = c.row_id and i.stay_id = voided;
    update hospital_trip t set stay_id = heir from person_merge_care c where c.merge_id = merge and c.kind = 'TRIP' and t.id = c.row_id;
    update task t set subject_id = heir, version = version + 1 from person_merge_care c
     where c.merge_id = merge and c.kind = 'TASK' and t.id = c.row_id;
    update exposure e set case_stay_id = case e.case_stay_id when voided then heir else e.case_stay_id end,
                          present_stay_id = case e.present_stay_id when voided then heir else e.present_stay_id end, version = e.version + 1
      from person_merge_care c where c.merge_id = merge and c.kind = 'CASE' and e.id = c.row_id;
    update exposure_member m set state = 'UNDONE', decided_at = coalesce(m.decided_at, now), decided_by = coalesce(m.decided_by, by)
      from person_merge_care c
     where c.merge_id = merge and c.kind in ('OWN', 'LEFT') and m.exposure_id = c.row_id and m.stay_id = c.stay_id;
    update exposure_member m set stay_id = heir, person_id = whose from person_merge_care c
     where c.merge_id = merge and c.kind = 'MEMBER' and m.exposure_id = c.row_id and m.stay_id = voided;
end
$$;

-- Each kind of words by itself. The facts stay, and so does that something was said.
create function exposure_erase_words(person uuid) returns integer
    language sql security definer set search_path = public, pg_temp
    begin atomic
        with erased as (
            update exposure_member m set reason = '-' where m.person_id = exposure_erase_words.person and m.reason <> '-'
            returning 1)
        select cast(count(*) as integer) from erased;
    end;

create function gate_override_erase_words(person uuid) returns integer
    language sql security definer set search_path = public, pg_temp
    begin atomic
        with erased as (
            update gate_override o set reason = '-', version = o.version + 1
             where o.stay_id in (select id from stay where person_id = gate_override_erase_words.person) and o.reason <> '-'
            returning 1)
        select cast(count(*) as integer) from erased;
    end;

create or replace function release_erase_words(person uuid) returns integer
    language sql security definer set search_path = public, pg_temp
    begin atomic
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

comment on function exposure_erase_words is 'As the owner: the service itself cannot change what was said. Whoever calls has seen the person.';
comment on function gate_override_erase_words is 'As the owner: the service itself cannot change what was said. Whoever calls has seen the person.';
revoke execute on function exposure_erase_words(uuid), gate_override_erase_words(uuid) from public;
grant execute on function exposure_erase_words(uuid), gate_override_erase_words(uuid) to ${app_role};
