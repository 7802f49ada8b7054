-- Whoever was handed over never was in quarantine, or not under this record: the commune is told, and looks after nobody.
alter table handover add column withdrawn_at timestamptz, add column withdrawn_by text,
    add constraint ck_handover_withdrawn check (num_nulls(withdrawn_at, withdrawn_by) in (0, 2));

-- As the owner: a handover belongs to the commune, which alone may change it; whoever calls has taken back the stay.
create function handover_withdraw(stay uuid, now timestamptz, by text)
    returns table (id uuid, facility_id uuid, unit_id uuid, version integer)
    language sql security definer set search_path = public, pg_temp
    begin atomic
        update handover h set withdrawn_at = handover_withdraw.now, withdrawn_by = handover_withdraw.by, version = h.version + 1
         where h.stay_id = handover_withdraw.stay and h.withdrawn_at is null
           and exists (select from stay s where s.id = handover_withdraw.stay and s.end_kind = 'VOID')
        returning h.id, h.facility_id, h.unit_id, h.version;
    end;
revoke execute on function handover_withdraw(uuid, timestamptz, text) from public;
grant execute on function handover_withdraw(uuid, timestamptz, text) to ${app_role};
