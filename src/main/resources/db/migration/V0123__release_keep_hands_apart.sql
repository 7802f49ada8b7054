-- Whoever puts somebody on a list, or says where he goes and how, has no part in approving it; and a decision is not older than the
-- list it decides on.
alter table release_item add column put_by text[];
update release_item i set put_by = array[l.proposed_by] from release_list l where l.id = i.list_id;
alter table release_item alter column put_by set not null,
    add constraint ck_release_item_put_by check (cardinality(put_by) > 0);
comment on column release_item.put_by is 'Everybody who had a hand in his place on the list.';

-- Of a family one was positive and the others were not: they leave by other ways out, together and by one list.
alter table release_item add column exit_kind text constraint ck_release_item_exit_kind check (exit_kind in ('COMPLETED', 'RECOVERED', 'HOME_QUARANTINE'));
comment on column release_item.exit_kind is 'Null: that of the list.';

alter table release_list add column listed_at timestamptz;
update release_list set listed_at = proposed_at;
alter table release_list alter column listed_at set not null;
comment on column release_list.listed_at is 'When anybody was put on it or taken off last, as long as it was a proposal.';

grant update (put_by, exit_kind) on release_item to ${app_role};
grant update (listed_at) on release_list to ${app_role};

-- As the owner, because an order belongs to the camp that recorded it.
create function release_list_check_approval() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as
$$
begin
    if exists (select from release_item i where i.list_id = new.id and i.removed_at is null and new.approved_by = any (i.put_by)) then
        raise exception using errcode = 'check_violation', constraint = 'release_list__proposer_approves', table = 'release_list',
            message = 'whoever approves has put somebody on the list';
    end if;
    if exists (select from quarantine_order o where o.id = new.order_id and o.signed_at < new.listed_at) then
        raise exception using errcode = 'check_violation', constraint = 'release_list__signed_before_list', table = 'release_list',
            message = 'the decision is older than the list';
    end if;
    return new;
end
$$;
create trigger release_list_approval before update on release_list for each row
    when (new.state = 'APPROVED' and old.state <> 'APPROVED') execute function release_list_check_approval();

-- What was approved stays what was approved. Whoever adds to a list waits for whoever approves it.
create function release_item_check_list() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as
$$
declare
    standing text;
begin
    select state into standing from release_list where id = new.list_id for share;
    if standing <> 'PROPOSED' then
        raise exception using errcode = 'check_violation', constraint = 'ck_release_item_list', table = 'release_item',
            message = 'the list is a proposal no more';
    end if;
    return new;
end
$$;
create trigger release_item_new before insert on release_item for each row execute function release_item_check_list();
create trigger release_item_told before update of receiving_unit_id, transport, vehicle, exit_kind, put_by on release_item for each row
    execute function release_item_check_list();
