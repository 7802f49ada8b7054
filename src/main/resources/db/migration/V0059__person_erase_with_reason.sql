-- What a record said before it was merged into another is seen by nobody any more, so nobody could have it erased. Whoever erases
-- what a person's record said before erases it of every record that became this one. The service's role changes no
-- revision by itself.
alter table person_revision
    add column erase_reason text,
    add constraint ck_person_revision_erase_reason check (erase_reason is null or erased_at is not null);
comment on column person_revision.erase_reason is 'Why the content was erased; null before this column was there.';

create function person_erase_revisions(whom uuid, moment timestamptz, subject text, why text) returns table (person_id uuid, erased integer)
    language sql volatile security definer set search_path = public, pg_temp
    begin atomic
        with recursive one (id) as (
            select whom where exists (select from stay s where s.person_id = whom
                                         and (access_everywhere() or s.facility_id in (select access_facilities())))
            union
            select m.duplicate_id from person_merge m join one on one.id = m.survivor_id where m.undone_at is null),
        gone as (
            update person_revision r set content = null, reason = null, erased_at = moment, erased_by = subject, erase_reason = why
             where r.person_id in (select id from one) and r.content is not null
            returning r.person_id)
        select gone.person_id, cast(count(*) as integer) from gone group by gone.person_id order by gone.person_id;
    end;
revoke execute on function person_erase_revisions(uuid, timestamptz, text, text) from public;
grant execute on function person_erase_revisions(uuid, timestamptz, text, text) to ${app_role};
drop policy person_revision_erase on person_revision;
revoke update (content, reason, erased_at, erased_by) on person_revision from ${app_role};

-- Why the words beside the events of a stay were erased.
alter table clock_reason
    add column erase_reason text,
    add constraint ck_clock_reason_erase_reason check (erase_reason is null or erased_at is not null);
comment on column clock_reason.erase_reason is 'Null when a merge was undone, which says itself why.';
grant update (erase_reason) on clock_reason to ${app_role};
