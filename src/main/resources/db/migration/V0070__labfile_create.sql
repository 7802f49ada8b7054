-- A file of results that was accepted, in figures. Its rows are of many camps and none, so it is its sender's, who alone is shown it.
-- The same file from him is known by its sum, and changes nothing.
create table result_file (
    id            uuid        not null constraint pk_result_file primary key,
    sha256        text        not null constraint ck_result_file_sha256 check (sha256 ~ '^[0-9a-f]{64}$'),
    rows          integer     not null,
    positives     integer     not null,
    recorded      integer     not null,
    same          integer     not null,
    review        integer     not null,
    refused       integer     not null,
    refused_rows  jsonb       not null,
    recorded_at   timestamptz not null,
    recorded_by   text        not null,
    constraint uq_result_file_sender unique (recorded_by, sha256),
    constraint ck_result_file_rows check (rows = recorded + same + review + refused and least(positives, recorded, same, review, refused) >= 0)
);
create index ix_result_file_sender on result_file (recorded_by, recorded_at desc, id desc);
comment on column result_file.refused_rows is 'Row, column and code of what was not accepted; never what stood there.';

grant select, insert on result_file to ${app_role};
