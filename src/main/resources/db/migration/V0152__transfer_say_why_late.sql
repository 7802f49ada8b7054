-- Why that people have come was written down late: of a camp outside there is no other place for it.
alter table transfer add column received_reason text,
    add constraint ck_transfer_received_reason check (received_reason is null or received_at is not null);
grant update (received_reason) on transfer to ${app_role};

create or replace function transfer_erase_words(person uuid) returns integer
    language sql security definer set search_path = public, pg_temp
    begin atomic
        with his as (
            select i.transfer_id, i.stay_id from transfer_item i join stay s on s.id = i.stay_id
             where s.person_id = transfer_erase_words.person),
        said as (
            update transfer_item i set why = null from his
             where i.transfer_id = his.transfer_id and i.stay_id = his.stay_id and i.why is not null
            returning 1),
        spoken as (
            update transfer t set reason = '-', confirmed_by = case when t.confirmed_by is null then null else '-' end,
                                  cancel_reason = case when t.cancel_reason is null then null else '-' end,
                                  received_reason = case when t.received_reason is null then null else '-' end
              from (select distinct his.transfer_id from his) of_his
             where t.id = of_his.transfer_id
               and (t.reason <> '-' or t.confirmed_by <> '-' or t.cancel_reason <> '-' or t.received_reason <> '-')
            returning 1)
        select cast((select count(*) from said) + (select count(*) from spoken) as integer);
    end;
