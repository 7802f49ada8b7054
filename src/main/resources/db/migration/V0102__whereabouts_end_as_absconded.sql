-- A stay of somebody who went without leave can be closed as such; the others go through the gate.
alter table stay drop constraint ck_stay_end_kind,
    add constraint ck_stay_end_kind check (end_kind in ('TREATMENT', 'RETURNED', 'DECEASED', 'VOID', 'COMPLETED', 'RECOVERED', 'HOME_QUARANTINE',
                                                        'ABSCONDED'));
