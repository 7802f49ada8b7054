-- A contact of an earlier stay counts in the stay that he is in when that is decided. When it is this one that never was, he names the
-- event of the stay that goes on.
alter table person_merge_care drop constraint ck_person_merge_care_kind;
alter table person_merge_care add constraint ck_person_merge_care_kind check (kind in ('SAMPLE', 'NEED', 'OVERRIDE', 'ITEM', 'TRIP', 'TASK',
    'CASE', 'MEMBER', 'NAMED', 'OWN', 'LEFT', 'NEW', 'HEIR', 'CHECK', 'ALERT'));
comment on column person_merge_care.kind is 'NAMED: a contact of another stay whose event was one of this; OWN: the survivor, no contact of her own case any more; LEFT: a contact twice, or of himself; NEW: whoever was with the survivor; HEIR: what she was before she became a case.';

-- When the events of the clock have been copied, cases and contacts name the copies.
create or replace function person_merge_name_copies(merge uuid, heir uuid) returns void
    language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
    update exposure e set positive_event = coalesce(person_merge_copy_of(e.positive_event, heir), e.positive_event)
      from person_merge_care c
     where c.merge_id = merge and c.kind = 'CASE' and e.id = c.row_id and e.positive_event is not null;
    update exposure_member m set clock_event = coalesce(person_merge_copy_of(m.clock_event, heir), m.clock_event)
      from person_merge_care c
     where c.merge_id = merge and c.kind = 'MEMBER' and m.exposure_id = c.row_id and m.stay_id = heir and m.clock_event is not null;

    insert into person_merge_care (merge_id, kind, row_id, stay_id, before)
    select merge, 'NAMED', m.exposure_id, m.stay_id, to_jsonb(m) - 'reason'
      from person_merge p
      join clock_event v on v.stay_id = p.voided_stay_id and v.kind = 'LAST_CONTACT'
      join exposure_member m on m.clock_event = v.id and m.state = 'CONFIRMED' and m.stay_id not in (heir, p.voided_stay_id)
     where p.id = merge;
    update exposure_member m set clock_event = coalesce(person_merge_copy_of(m.clock_event, heir), m.clock_event)
      from person_merge_care c
     where c.merge_id = merge and c.kind = 'NAMED' and m.exposure_id = c.row_id and m.stay_id = c.stay_id;
end
$$;

-- Back to where it was. What was decided since of a contact who goes back is decided again, for it was said of somebody else.
create or replace function person_merge_take_care_back(merge uuid, voided uuid, heir uuid, now timestamptz, by text) returns void
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
    update sampling_need n set closed_at = now, reason_code = 'NOT_NEEDED' from person_merge_care c
     where c.merge_id = merge and c.kind = 'NAMED' and n.closed_at is null and n.cause = 'CONTACT' and n.cause_id = c.row_id and n.stay_id = heir
       and not exists (select from exposure_member o join clock_event v on v.id = o.clock_event and v.stay_id = heir
                        where o.exposure_id = c.row_id and o.state = 'CONFIRMED'
                          and not exists (select from person_merge_care x
                                           where x.merge_id = merge and x.kind = 'NAMED' and x.row_id = o.exposure_id and x.stay_id = o.stay_id));
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
       set state = case when again.decides then 'PROPOSED' else m.state end,
           decided_at = case when again.decides then null else m.decided_at end,
           decided_by = case when again.decides then null else m.decided_by end,
           reason = case when again.decides then null else m.reason end,
           clock_event = case when again.decides or m.state not in ('CONFIRMED', 'UNDONE') then null
                              else cast(c.before ->> 'clock_event' as uuid) end
      from person_merge_care c
     cross join lateral (
           select now_is.state = 'CONFIRMED' and now_is.decided_at is distinct from cast(c.before ->> 'decided_at' as timestamptz) as decides
             from exposure_member now_is where now_is.exposure_id = c.row_id and now_is.stay_id = c.stay_id) again
     where c.merge_id = merge and c.kind = 'NAMED' and m.exposure_id = c.row_id and m.stay_id = c.stay_id;
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
