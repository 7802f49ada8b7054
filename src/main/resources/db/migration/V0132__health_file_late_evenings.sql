-- An evening round that is done after midnight is of the evening before: otherwise the next evening would find everybody looked at.
-- Of two that were filed as one after the other and now are of one evening, the later one was at another time.
update health_check later
   set session = 'EXTRA', version = later.version + 1
 where later.session = 'EVENING' and later.voided_at is null
   and exists (select from health_check first
                where first.stay_id = later.stay_id and first.session = 'EVENING' and first.voided_at is null and first.id <> later.id
                  and cast(timezone('Asia/Ho_Chi_Minh', first.checked_at) - interval '4 hours' as date)
                      = cast(timezone('Asia/Ho_Chi_Minh', later.checked_at) - interval '4 hours' as date)
                  and (first.checked_at, first.id) < (later.checked_at, later.id));
alter table health_check drop column day;
alter table health_check add column day date not null generated always as (
    cast(timezone('Asia/Ho_Chi_Minh', checked_at) - case session when 'EVENING' then interval '4 hours' else interval '0' end as date)) stored;
comment on column health_check.day is 'In Viet Nam; an evening lasts until four in the morning.';
create unique index health_check__checked_already on health_check (stay_id, day, session) where voided_at is null and session <> 'EXTRA';
