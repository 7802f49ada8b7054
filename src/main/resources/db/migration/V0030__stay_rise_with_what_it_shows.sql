-- A stay shows what was signed and judged elsewhere: how far orders reach, what is missing. When that changes its version
-- rises, so that nobody acts on a view from before. As the owner, because who signs, judges or corrects need not see every
-- stay that shows it; nothing else of a stay is touched or told. Stays are taken in the order of their ids.
create function stay_rise_of_person(whom uuid) returns void
    language sql volatile security definer set search_path = public, pg_temp
    begin atomic
        update stay set version = version + 1
         where id in (select id from stay where person_id = whom order by id for update);
    end;

create function stay_rise_of_order(changed uuid, listed uuid[]) returns void
    language sql volatile security definer set search_path = public, pg_temp
    begin atomic
        update stay set version = version + 1
         where id in (select id from stay
                       where id = any (listed || array(select stay_id from quarantine_order_item where order_id = changed))
                       order by id for update);
    end;
revoke execute on function stay_rise_of_person(uuid), stay_rise_of_order(uuid, uuid[]) from public;
grant execute on function stay_rise_of_person(uuid), stay_rise_of_order(uuid, uuid[]) to ${app_role};
