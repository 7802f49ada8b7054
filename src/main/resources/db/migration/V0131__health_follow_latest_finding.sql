-- An alert shows what was found last, and whoever clears it has seen that: each finding of somebody whose alert is open raises its version.
alter table health_alert add column last_check_id uuid constraint fk_health_alert_last_check references health_check;
comment on column health_alert.last_check_id is 'The last check that would have opened it, had it not been open.';
update health_alert a
   set last_check_id = coalesce(
       (select c.id from health_check c
         where c.stay_id = a.stay_id and not c.normal and c.voided_at is null and c.checked_at >= a.opened_at
           and (a.cleared_at is null or c.recorded_at <= a.cleared_at)
         order by c.checked_at desc, c.id desc limit 1), a.check_id);
alter table health_alert alter column last_check_id set not null;
create index ix_health_alert_last_check on health_alert (last_check_id);
grant update (last_check_id) on health_alert to ${app_role};
