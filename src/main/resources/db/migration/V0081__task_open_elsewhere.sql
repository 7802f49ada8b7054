-- What has to be done about somebody is done where he is, or has gone; whoever finds that out may act elsewhere. As the owner:
-- only what is open or becomes so is told, and never what it says.
create function task_open(ids uuid[], kinds text[], facilities uuid[], units uuid[], resources text[], subjects uuid[],
                          closables boolean[], dues timestamptz[], now timestamptz, by text)
    returns table (id uuid, facility_id uuid, subject_id uuid)
    language sql security definer set search_path = public, pg_temp
    begin atomic
        insert into task (id, kind, facility_id, unit_id, subject_resource, subject_id, closable, due_at, opened_at, opened_by)
        select e.id, e.kind, e.facility_id, e.unit_id, e.resource, e.subject_id, e.closable, e.due_at, now, by
          from unnest(ids, kinds, facilities, units, resources, subjects, closables, dues)
               as e (id, kind, facility_id, unit_id, resource, subject_id, closable, due_at)
         order by e.kind, e.resource, e.subject_id
        on conflict (kind, subject_resource, subject_id) where closed_at is null do nothing
        returning task.id, task.facility_id, task.subject_id;
    end;
revoke execute on function task_open(uuid[], text[], uuid[], uuid[], text[], uuid[], boolean[], timestamptz[], timestamptz, text) from public;
grant execute on function task_open(uuid[], text[], uuid[], uuid[], text[], uuid[], boolean[], timestamptz[], timestamptz, text) to ${app_role};
