-- Where a person lives and goes afterwards, what he needs, and papers with issuer and validity. A record may be changed;
-- what it said before is kept beside it.
alter table person
    add column home_text     text,
    add column home_unit_id  uuid constraint fk_person_home_unit references area_unit,
    add column after_text    text,
    add column after_unit_id uuid constraint fk_person_after_unit references area_unit,
    add column mobility      text constraint ck_person_mobility check (mobility in ('INDEPENDENT', 'REDUCED', 'WHEELCHAIR', 'BEDRIDDEN')),
    add column pregnant      boolean,
    add column due_date      date,
    add column diet          text,
    add column medicine      text,
    add column other_needs   text,
    add column name_search   text not null generated always as (searchable(name)) stored,
    add constraint ck_person_due_date check (due_date is null or pregnant);
create index ix_person_home_unit on person (home_unit_id) where home_unit_id is not null;
create index ix_person_after_unit on person (after_unit_id) where after_unit_id is not null;
create index ix_person_name on person (name_search, birth_date);
create index ix_person_phone on person (phone) where phone is not null;
comment on column person.name_search is 'The name in small letters without marks; đ is d.';
comment on column person.home_text is 'As written; units are renamed, what somebody wrote is not.';

alter table person_identifier
    add column issuer      text,
    add column valid_from  date,
    add column valid_until date,
    add constraint person_identifier__end_before_start check (valid_until >= valid_from);
comment on column person_identifier.valid_until is 'Last day of its validity.';

create policy person_change on person for update using (exists (select from stay where stay.person_id = person.id));
grant update (name, birth_date, birth_precision, sex, nationality, phone, declared_only, description, home_text, home_unit_id,
              after_text, after_unit_id, mobility, pregnant, due_date, diet, medicine, other_needs, version) on person to ${app_role};

create table person_revision (
    id          uuid        not null constraint pk_person_revision primary key,
    person_id   uuid        not null constraint fk_person_revision_person references person,
    version     integer     not null,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    reason      text,
    content     jsonb,
    erased_at   timestamptz,
    erased_by   text,
    constraint uq_person_revision unique (person_id, version),
    constraint ck_person_revision_erased check (num_nulls(erased_at, erased_by) = case when content is null then 0 else 2 end
                                                and (content is not null or reason is null))
);
comment on table person_revision is 'What a person''s record said until it was changed. Never altered; erasing takes the content away and nothing else.';
comment on column person_revision.recorded_at is 'When the change was recorded that put this content aside.';

alter table person_revision enable row level security;
create policy person_revision_new on person_revision for insert with check (true);
create policy person_revision_place on person_revision for select
    using (exists (select from stay where stay.person_id = person_revision.person_id));
create policy person_revision_erase on person_revision for update
    using (exists (select from stay where stay.person_id = person_revision.person_id)) with check (content is null);
grant select, insert on person_revision to ${app_role};
grant update (content, reason, erased_at, erased_by) on person_revision to ${app_role};

-- A changed record has new papers. The service's role may delete nothing; this deletes the papers of one person in its place.
create function person_forget_papers(whom uuid) returns void
    language sql volatile security definer set search_path = public, pg_temp
    begin atomic
        delete from person_identifier i
         where i.person_id = whom
           and exists (select from stay s where s.person_id = whom
                          and (access_everywhere() or s.facility_id in (select access_facilities())));
    end;
revoke execute on function person_forget_papers(uuid) from public;
grant execute on function person_forget_papers(uuid) to ${app_role};

-- Whether a person is in quarantine now, wherever: more than that is not given away.
create function person_has_open_stay(whom uuid) returns boolean
    language sql stable security definer set search_path = public, pg_temp
    return exists (select from stay s where s.person_id = whom and s.ended_at is null);
revoke execute on function person_has_open_stay(uuid) from public;
grant execute on function person_has_open_stay(uuid) to ${app_role};
