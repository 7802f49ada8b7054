-- From which value on somebody who is looked at every day is told to a health worker, as authorities say it: one row for each time
-- it was said anew. Any symptom at all is told besides. Nothing here is code.
create table health_norm (
    id             uuid        not null constraint pk_health_norm primary key,
    instrument     text        not null,
    issuer         text        not null,
    source         text        not null,
    assumed        text,
    effective_from timestamptz not null constraint uq_health_norm_effective_from unique,
    fever_from     numeric(3, 1) not null constraint ck_health_norm_fever_from check (fever_from between 30.0 and 45.0),
    spo2_below   integer     constraint ck_health_norm_spo2_below check (spo2_below between 1 and 100),
    breathing_from   integer     constraint ck_health_norm_breathing_from check (breathing_from between 1 and 120)
);
comment on column health_norm.assumed is 'What of it is not in the source but assumed, in words; null when nothing is.';
comment on column health_norm.fever_from is 'Degrees Celsius from which on a temperature is fever.';
comment on column health_norm.spo2_below is 'Per cent of oxygen in the blood (SpO2) below which somebody is told; null: never.';
comment on column health_norm.breathing_from is 'Breaths in a minute from which on somebody is told; null: never.';

grant select on health_norm to ${app_role};

-- Temperature twice a day and symptoms written down are known of 878/QĐ-BYT; the numbers are assumed, and said so.
insert into health_norm values
('20200312-0000-8000-8000-00000000d001', '878/QĐ-BYT', 'Bộ Y tế', 'english.luatvietnam.vn/decision-no-878-qd-byt',
 'Ngưỡng sốt 37,5 °C; SpO2 dưới 94 %; nhịp thở từ 30 lần/phút; ngày và giờ có hiệu lực',
 '2020-03-12 00:00+07', 37.5, 94, 30);
