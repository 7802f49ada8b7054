-- While a stay lasts its presence has no gap, after it there is none, and whoever lies in a bed is in the camp of that
-- bed. Checked when the transaction commits, because several rows change on the way; as the owner, who sees every camp.
create function stay_whereabouts_are_whole(checked uuid) returns void
    language plpgsql security definer set search_path = public, pg_temp as
$$
declare
    lasting tstzmultirange;
    present tstzmultirange;
    camp    tstzmultirange;
    in_bed  tstzmultirange;
begin
    select case when end_kind = 'VOID' then '{}'::tstzmultirange else tstzmultirange(period) end
      into lasting from stay where id = checked;
    select coalesce(range_agg(period), '{}'), coalesce(range_agg(period) filter (where kind = 'IN_CAMP'), '{}')
      into present, camp from presence where stay_id = checked and superseded_at is null;
    if present <> lasting then
        raise exception using errcode = 'check_violation', constraint = 'presence__whereabouts_gap', table = 'presence',
            message = 'presence does not cover the stay';
    end if;
    select coalesce(range_agg(period), '{}') into in_bed from bed_use where stay_id = checked and superseded_at is null;
    if not in_bed <@ camp then
        raise exception using errcode = 'check_violation', constraint = 'bed_use__in_bed_but_not_in_camp', table = 'bed_use',
            message = 'the stay holds a bed while the person is not in the camp';
    end if;
end
$$;
revoke execute on function stay_whereabouts_are_whole(uuid) from public;

create function stay_check_whereabouts() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as
$$
begin
    perform stay_whereabouts_are_whole(case tg_table_name when 'stay' then new.id else (to_jsonb(new) ->> 'stay_id')::uuid end);
    return null;
end
$$;

create constraint trigger stay_whereabouts after insert or update of ended_at, end_kind on stay
    deferrable initially deferred for each row execute function stay_check_whereabouts();
create constraint trigger presence_whereabouts after insert or update on presence
    deferrable initially deferred for each row execute function stay_check_whereabouts();
create constraint trigger bed_use_whereabouts after insert or update on bed_use
    deferrable initially deferred for each row when (new.stay_id is not null) execute function stay_check_whereabouts();
