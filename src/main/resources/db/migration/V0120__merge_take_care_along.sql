-- What was done about somebody in a stay that never was goes over to the stay that goes on: samples and with them their results,
-- what is to be sampled, cases and contacts, exceptions at the gate, places on lists, trips that are over. What each row said before is
-- kept, so that it can go back.
create table person_merge_care (
    merge_id uuid  not null constraint fk_person_merge_care_merge references person_merge,
    kind     text  not null constraint ck_person_merge_care_kind check (kind in ('SAMPLE', 'NEED', 'OVERRIDE', 'ITEM', 'TRIP', 'TASK', 'CASE',
                                'MEMBER', 'OWN', 'LEFT', 'NEW', 'HEIR', 'CHECK', 'ALERT')),
    row_id   uuid  not null,
    stay_id  uuid  not null,
    before   jsonb,
    constraint pk_person_merge_care primary key (merge_id, kind, row_id, stay_id)
);
comment on column person_merge_care.kind is 'OWN: the survivor, no contact of her own case any more; LEFT: a contact twice, or of himself; NEW: whoever was with the survivor; HEIR: what she was before she became a case.';
comment on column person_merge_care.stay_id is 'Of contacts and places on lists, which have no id of their own: whose.';
comment on column person_merge_care.before is 'What the row said before; null for one that is new.';

alter table person_merge_care enable row level security;
create policy person_merge_care_new on person_merge_care for insert with check (true);
create policy person_merge_care_place on person_merge_care for select using (exists (select from person_merge where person_merge.id = merge_id));
grant select, insert on person_merge_care to ${app_role};

-- The event of the survivor's stay that was copied from this one.
create function person_merge_copy_of(event uuid, heir uuid) returns uuid
    language sql stable set search_path = public, pg_temp
    begin atomic
        select c.id from clock_event o join clock_event c on c.stay_id = heir and c.kind = o.kind and c.happened_at = o.happened_at
                                                        and c.cause_id is not distinct from o.cause_id
         where o.id = event and not exists (select from clock_event r where r.revokes_id = c.id)
         order by c.recorded_at desc, c.id desc limit 1;
    end;
revoke execute on function person_merge_copy_of(uuid, uuid) from public;

-- As the owner: whose a sample is can be changed by nobody, but for this. Whoever calls has taken both stays.
create function person_merge_give_care(merge uuid, voided uuid, heir uuid, now timestamptz, by text) returns void
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
    select merge, 'OWN', m.exposure_id, heir, to_jsonb(m) from exposure_member m join exposure e on e.id = m.exposure_id
     where m.stay_id = heir and e.case_stay_id = voided
    union all
    select merge, case when e.case_stay_id = heir or o.stay_id is not null then 'LEFT' else 'MEMBER' end, m.exposure_id, voided, to_jsonb(m)
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

-- When the events of the clock have been copied, cases and contacts name the copies.
create function person_merge_name_copies(merge uuid, heir uuid) returns void
    language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
    update exposure e set positive_event = coalesce(person_merge_copy_of(e.positive_event, heir), e.positive_event)
      from person_merge_care c
     where c.merge_id = merge and c.kind = 'CASE' and e.id = c.row_id and e.positive_event is not null;
    update exposure_member m set clock_event = coalesce(person_merge_copy_of(m.clock_event, heir), m.clock_event)
      from person_merge_care c
     where c.merge_id = merge and c.kind = 'MEMBER' and m.exposure_id = c.row_id and m.stay_id = heir and m.clock_event is not null;
end
$$;

-- Back to where it was. What was decided since of a contact who goes back is decided again, for it was said of somebody else.
create function person_merge_take_care_back(merge uuid, voided uuid, heir uuid, now timestamptz, by text) returns void
    language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
    update sample s set stay_id = voided, version = version + 1 from person_merge_care c
     where c.merge_id = merge and c.kind = 'SAMPLE' and s.id = c.row_id;
    update sampling_need n set stay_id = voided from person_merge_care c where c.merge_id = merge and c.kind = 'NEED' and n.id = c.row_id;
    update gate_override o set stay_id = voided, version = version + 1 from person_merge_care c
     where c.merge_id = merge and c.kind = 'OVERRIDE' and o.id = c.row_id;
    update release_item i set stay_id = voided from person_merge_care c
     where c.merge_id = merge and c.kind = 'ITEM' and i.list_id = c.row_id and i.stay_id = heir and i.departed_at is null;
    update hospital_trip t set stay_id = voided from person_merge_care c where c.merge_id = merge and c.kind = 'TRIP' and t.id = c.row_id;
    update task t set subject_id = voided, version = version + 1 from person_merge_care c
     where c.merge_id = merge and c.kind = 'TASK' and t.id = c.row_id and t.closed_at is null;
    update sampling_need n set closed_at = now, reason_code = 'NOT_NEEDED' from person_merge_care c
     where c.merge_id = merge and n.closed_at is null and n.cause = 'CONTACT' and n.cause_id = c.row_id
       and (c.kind = 'NEW' and n.stay_id = c.stay_id or c.kind = 'MEMBER' and n.stay_id = heir);
    update exposure e set case_stay_id = was.case_stay_id, present_stay_id = was.present_stay_id,
                          positive_event = was.positive_event, category_before = was.category_before,
                          state = case e.state when 'UNDONE' then e.state else was.state end,
                          ended_at = case e.state when 'UNDONE' then e.ended_at else was.ended_at end,
                          ended_by = case e.state when 'UNDONE' then e.ended_by else was.ended_by end, version = e.version + 1
      from person_merge_care c cross join lateral jsonb_populate_record(null::exposure, c.before) was
     where c.merge_id = merge and c.kind = 'CASE' and e.id = c.row_id;
    update exposure_member m set state = 'UNDONE', decided_at = coalesce(m.decided_at, now), decided_by = coalesce(m.decided_by, by)
      from person_merge_care c where c.merge_id = merge and c.kind = 'NEW' and m.exposure_id = c.row_id and m.stay_id = c.stay_id;
    update exposure_member m
       set stay_id = voided, person_id = cast(c.before ->> 'person_id' as uuid),
           state = case when again.decides then 'PROPOSED' else m.state end,
           decided_at = case when again.decides then null else m.decided_at end,
           decided_by = case when again.decides then null else m.decided_by end,
           reason = case when again.decides then null else m.reason end,
           clock_event = case when again.decides or m.state = 'REJECTED' then null else cast(c.before ->> 'clock_event' as uuid) end
      from person_merge_care c
     cross join lateral (
           select now_is.state = 'CONFIRMED' and now_is.decided_at is distinct from cast(c.before ->> 'decided_at' as timestamptz) as decides
             from exposure_member now_is where now_is.exposure_id = c.row_id and now_is.stay_id = heir) again
     where c.merge_id = merge and c.kind = 'MEMBER' and m.exposure_id = c.row_id and m.stay_id = heir;
    update exposure_member m
       set state = case when was.state = 'CONFIRMED' and c.kind = 'OWN' then 'PROPOSED' else was.state end,
           decided_at = case when was.state = 'CONFIRMED' and c.kind = 'OWN' then null else was.decided_at end,
           decided_by = case when was.state = 'CONFIRMED' and c.kind = 'OWN' then null else was.decided_by end,
           clock_event = case when c.kind = 'OWN' then null else was.clock_event end
      from person_merge_care c cross join lateral jsonb_populate_record(null::exposure_member, c.before) was
      join exposure e on e.id = c.row_id
     where c.merge_id = merge and c.kind in ('OWN', 'LEFT') and m.exposure_id = c.row_id and m.stay_id = c.stay_id and e.state <> 'UNDONE';
end
$$;

-- Samples that went over and of which a case was made since: it was made of the survivor.
create function person_merge_cases_since(merge uuid) returns setof uuid
    language sql stable security definer set search_path = public, pg_temp
    begin atomic
        select e.sample_id from person_merge_care c join exposure e on e.sample_id = c.row_id and e.state <> 'UNDONE'
         where c.merge_id = merge and c.kind = 'SAMPLE'
           and not exists (select from person_merge_care k where k.merge_id = merge and k.kind = 'CASE' and k.row_id = e.id)
         order by e.sample_id;
    end;

revoke execute on function person_merge_give_care(uuid, uuid, uuid, timestamptz, text), person_merge_name_copies(uuid, uuid),
    person_merge_take_care_back(uuid, uuid, uuid, timestamptz, text), person_merge_cases_since(uuid) from public;
grant execute on function person_merge_give_care(uuid, uuid, uuid, timestamptz, text), person_merge_name_copies(uuid, uuid),
    person_merge_take_care_back(uuid, uuid, uuid, timestamptz, text), person_merge_cases_since(uuid) to ${app_role};
