-- What was found of somebody whose stay never was goes over to the stay that goes on, and back again.
alter table person_merge_row drop constraint ck_person_merge_row_kind;
alter table person_merge_row add constraint ck_person_merge_row_kind check (
    kind in ('STAY', 'EVIDENCE', 'HOLD', 'SCREENING', 'PAPER_COPY', 'ORDER_COPY', 'EVENT_COPY'));
