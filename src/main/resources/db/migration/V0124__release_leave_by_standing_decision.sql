-- Whoever is taken off an approved list is off its decision too: his quarantine goes on as if it had never named him.
alter table quarantine_order_item add column lifted_at timestamptz;
comment on column quarantine_order_item.lifted_at is 'Since then the order says nothing of him any more, though it stands for the others.';

create or replace function order_covers_until(checked uuid) returns date
    language sql stable security definer set search_path = public, pg_temp
    begin atomic
        select least((select upper(days) - 1 from unnest(covered) as days order by days limit 1), ended)
          from (select range_agg(daterange(i.from_day, i.until_day, '[]')) filter (where o.kind <> 'END') as covered,
                       min(i.from_day) filter (where o.kind = 'END') as ended
                  from quarantine_order_item i join quarantine_order o on o.id = i.order_id
                 where i.stay_id = checked and o.revoked_at is null and i.lifted_at is null) as papers
         where covered is not null;
    end;

create function release_item_lift() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as
$$
begin
    update quarantine_order_item i set lifted_at = new.removed_at from release_list l
     where l.id = new.list_id and i.order_id = l.order_id and i.stay_id = new.stay_id and i.lifted_at is null;
    return null;
end
$$;
create trigger release_item_off after update of removed_at on release_item for each row
    when (old.removed_at is null and new.removed_at is not null) execute function release_item_lift();

-- Nobody leaves by a list that is not approved, by a decision that was taken back, or before both say so. Whoever takes the
-- decision back waits for those who leave by it, and they for him.
create function release_item_check_departure() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as
$$
declare
    list  release_list%rowtype;
    taken timestamptz;
begin
    select * into list from release_list where id = new.list_id for share;
    if list.state <> 'APPROVED' then
        raise exception using errcode = 'check_violation', constraint = 'ck_release_item_departed', table = 'release_item',
            message = 'the list is not approved';
    end if;
    select revoked_at into taken from quarantine_order where id = list.order_id for share;
    if taken is not null then
        raise exception using errcode = 'check_violation', constraint = 'release_item__order_revoked', table = 'release_item',
            message = 'the decision was taken back';
    end if;
    if new.departed_at < greatest(list.approved_at, list.planned_for::timestamp at time zone 'Asia/Ho_Chi_Minh') then
        raise exception using errcode = 'check_violation', constraint = 'release_item__before_decision', table = 'release_item',
            message = 'the departure is older than the decision';
    end if;
    return new;
end
$$;
create trigger release_item_departure before update of departed_at on release_item for each row
    when (old.departed_at is null and new.departed_at is not null) execute function release_item_check_departure();
