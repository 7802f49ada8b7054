-- What changes in another camp than the writer's is told to that camp. As the owner, because a row that is given back to be put in line is
-- looked for among those the writer sees; anybody could add it before.
create function change_write(recorded timestamptz, happened timestamptz[], actions text[], resources text[], ids uuid[], versions integer[],
                             facilities uuid[]) returns void
    language sql security definer set search_path = public, pg_temp
    begin atomic
        with written as (
            insert into change (recorded_at, happened_at, action, resource, resource_id, version, facility_id)
            select recorded, c.happened, c.action, c.resource, c.id, c.version, c.facility
              from unnest(happened, actions, resources, ids, versions, facilities)
                   with ordinality as c (happened, action, resource, id, version, facility, place)
             order by c.place
            returning id)
        insert into change_unplaced (change_id) select written.id from written;
    end;
revoke execute on function change_write(timestamptz, timestamptz[], text[], text[], uuid[], integer[], uuid[]) from public;
grant execute on function change_write(timestamptz, timestamptz[], text[], text[], uuid[], integer[], uuid[]) to ${app_role};
