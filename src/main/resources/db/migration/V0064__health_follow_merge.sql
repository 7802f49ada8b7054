-- What was found of somebody whose stay never was goes over to the stay that goes on, and back again when the merge is undone.
alter table health_check add column origin_stay_id uuid;
alter table health_alert add column origin_stay_id uuid;
comment on column health_check.origin_stay_id is 'The stay of which it was written down, while a merge gives it to another.';
comment on column health_alert.origin_stay_id is 'The stay of which it was opened, while a merge gives it to another.';
grant update (origin_stay_id) on health_check, health_alert to ${app_role};
