-- Whether an event of a clock follows from an exposure that stands: written by it, or copied from what it wrote. As the owner: the exposure
-- may have been opened in another camp; whoever asks has read the event.
create function exposure_holds_event(asked uuid) returns boolean
    language sql stable security definer set search_path = public, pg_temp
    begin atomic
        select exists (select from exposure e where e.positive_event = asked and e.state <> 'UNDONE')
            or exists (select from exposure_member m where m.clock_event = asked and m.state = 'CONFIRMED')
            or exists (select from clock_event v join exposure e on v.cause_id in (e.id, e.sample_id) and e.state <> 'UNDONE'
                        where v.id = asked and coalesce(length(v.content_hash), 0) = 0 and v.kind in ('POSITIVE', 'LAST_CONTACT'));
    end;
revoke execute on function exposure_holds_event(uuid) from public;
grant execute on function exposure_holds_event(uuid) to ${app_role};
create index ix_exposure_positive_event on exposure (positive_event) where positive_event is not null;
create index ix_exposure_member_event on exposure_member (clock_event) where clock_event is not null;
