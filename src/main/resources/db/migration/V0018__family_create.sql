-- Who belongs together. A person is in one family at a time; who left stays on record.
create table family (
    id           uuid        not null constraint pk_family primary key,
    name         text,
    recorded_at  timestamptz not null,
    recorded_by  text        not null,
    content_hash bytea       not null,
    version      integer     not null default 0
);

create table family_member (
    id           uuid        not null constraint pk_family_member primary key,
    family_id    uuid        not null constraint fk_family_member_family references family,
    person_id    uuid        not null constraint fk_family_member_person references person,
    role         text        not null constraint ck_family_member_role check (role in ('GUARDIAN', 'CHILD', 'SPOUSE', 'PARENT', 'OTHER')),
    joined_at    timestamptz not null,
    joined_by    text        not null,
    left_at      timestamptz,
    left_by      text,
    leave_reason text,
    constraint family_member__end_before_start check (left_at >= joined_at),
    constraint ck_family_member_left check (num_nulls(left_at, left_by) in (0, 2)),
    constraint family_member__in_other_family exclude using btree (person_id with =) where (left_at is null)
);
create index ix_family_member_family on family_member (family_id);
create index ix_family_member_person on family_member (person_id);

alter table family enable row level security;
create policy family_new on family for insert with check (true);
create policy family_place on family for select using (exists (select from family_member m where m.family_id = family.id));
create policy family_change on family for update using (exists (select from family_member m where m.family_id = family.id));
alter table family_member enable row level security;
create policy family_member_new on family_member for insert with check (true);
create policy family_member_place on family_member for select
    using (exists (select from stay where stay.person_id = family_member.person_id));
create policy family_member_change on family_member for update
    using (exists (select from stay where stay.person_id = family_member.person_id));

grant select, insert on family, family_member to ${app_role};
grant update (version) on family to ${app_role};
grant update (left_at, left_by, leave_reason) on family_member to ${app_role};
