-- Whoever belonged to a family under the other record belongs to it still: rooms are judged and people moved by families. A
-- person is in one family at a time, so whoever is in one stays in it, and the merge names the other.
alter table person_merge_row drop constraint ck_person_merge_row_kind;
alter table person_merge_row add constraint ck_person_merge_row_kind check (
    kind in ('STAY', 'EVIDENCE', 'HOLD', 'FAMILY', 'SCREENING', 'PAPER_COPY', 'ORDER_COPY', 'EVENT_COPY'));
alter table person_merge add column left_family_id uuid constraint fk_person_merge_left_family references family;
create index ix_person_merge_left_family on person_merge (left_family_id) where left_family_id is not null;
comment on column person_merge.left_family_id is 'In which the other record was left, because the survivor is in another.';

grant update (person_id) on family_member to ${app_role};
