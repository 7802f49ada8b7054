-- Who stands on an order: those of whom it still says something. Whoever was taken off it since is let out by nobody who is shown the
-- paper, and a stay that never was stands on none; of an order that was taken back everybody stands there, below what says so.
create or replace function paper_order_items(asked uuid) returns table (stay_id uuid, from_day date, until_day date)
    language sql stable security definer set search_path = public, pg_temp
    begin atomic
        select i.stay_id, i.from_day, i.until_day
          from quarantine_order_item i join quarantine_order o on o.id = i.order_id join stay s on s.id = i.stay_id
         where i.order_id = asked and (i.lifted_at is null or o.revoked_at is not null) and s.end_kind is distinct from 'VOID';
    end;
