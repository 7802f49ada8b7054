-- What a merge re-points is never changed afterwards, so it holds ids, times and codes only. Why the stay that never was had
-- ended is told in words; they stand with the merge.
alter table person_merge add column voided_end_reason text;
comment on column person_merge.voided_end_reason is 'What the voided stay said of its end before; it says so again when the merge is undone.';

update person_merge m set voided_end_reason = r.before ->> 'end_reason'
  from person_merge_row r where r.merge_id = m.id and r.kind = 'STAY' and r.row_id = m.voided_stay_id;
update person_merge_row set before = before - 'end_reason' where before ->> 'end_reason' is not null;
