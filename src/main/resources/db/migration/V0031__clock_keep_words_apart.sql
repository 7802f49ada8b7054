-- Why something moved the dates of a stay is told in words, and words may name people. An event is never changed, so the words
-- stand beside it, where they can be erased; what happened, when and by whom stays.
create table clock_reason (
    stay_id   uuid not null,
    event_id  uuid not null,
    reason    text,
    erased_at timestamptz,
    erased_by text,
    constraint pk_clock_reason primary key (stay_id, event_id),
    constraint fk_clock_reason_event foreign key (event_id, stay_id) references clock_event (id, stay_id),
    constraint ck_clock_reason_erased check (num_nulls(erased_at, erased_by) = case when reason is null then 0 else 2 end)
);
comment on table clock_reason is 'The words beside an event; erasing takes them away and nothing else.';

alter table clock_reason enable row level security;
create policy clock_reason_new on clock_reason for insert with check (true);
create policy clock_reason_place on clock_reason for select using (exists (select from stay where stay.id = stay_id));
create policy clock_reason_erase on clock_reason for update
    using (exists (select from stay where stay.id = stay_id)) with check (reason is null);
grant select, insert on clock_reason to ${app_role};
grant update (reason, erased_at, erased_by) on clock_reason to ${app_role};

insert into clock_reason (stay_id, event_id, reason) select stay_id, id, reason from clock_event where reason is not null;
-- A dropped column leaves its text in the rows; written anew without it, the next vacuum takes it away.
update clock_event set reason = null where reason is not null;
alter table clock_event drop column reason;
