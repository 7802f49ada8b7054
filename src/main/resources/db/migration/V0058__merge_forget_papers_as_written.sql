-- A changed record has new papers with new ids. What a merge has copied is therefore remembered by the duplicate's paper, which
-- nobody changes while it is merged, and is found again by what that paper says; the number itself stands in no row of a merge.
update person_merge_row r set row_id = original.id
  from person_merge m, person_identifier copied, person_identifier original
 where r.kind = 'PAPER_COPY' and m.id = r.merge_id and copied.id = r.row_id
   and original.person_id = m.duplicate_id and original.kind = copied.kind and original.value = copied.value;

create or replace function person_merge_forget_copies(merge uuid) returns void
    language sql volatile security definer set search_path = public, pg_temp
    begin atomic
        delete from person_identifier copied using person_merge_row r, person_merge m, person_identifier original
         where m.id = merge and r.merge_id = merge and r.kind = 'PAPER_COPY' and original.id = r.row_id
           and copied.person_id = m.survivor_id and copied.kind = original.kind and copied.value = original.value;
        delete from quarantine_order_item i using person_merge_row r, person_merge m
         where m.id = merge and r.merge_id = merge and r.kind = 'ORDER_COPY' and i.order_id = r.row_id and i.stay_id = m.heir_stay_id;
    end;
