-- When somebody is suspected, or has to go to a hospital, as authorities say it: one row for each time it was said anew.
-- The latest that was in force when somebody was screened suggests; an officer decides. Nothing here is code.
create table screening_rule (
    id                           uuid        not null constraint pk_screening_rule primary key,
    instrument                   text        not null,
    issuer                       text        not null,
    source                       text        not null,
    assumed                      text,
    effective_from               timestamptz not null constraint uq_screening_rule_effective_from unique,
    fever_from                   numeric(3, 1) not null constraint ck_screening_rule_fever_from check (fever_from between 30.0 and 45.0),
    suspect_symptoms             text[]      not null constraint ck_screening_rule_suspect_symptoms check (suspect_symptoms <@ array['FEVER', 'COUGH',
                                     'BREATHLESSNESS', 'SORE_THROAT', 'VOMITING', 'DIARRHOEA', 'BLEEDING', 'RASH', 'FATIGUE', 'LOSS_OF_TASTE']),
    suspect_answers              text[]      not null constraint ck_screening_rule_suspect_answers check (
                                     suspect_answers <@ array['CLOSE_CONTACT', 'FROM_AFFECTED_COUNTRY', 'ILL_PERSON', 'ANIMALS']),
    suspect_answers_with_symptom text[]      not null constraint ck_screening_rule_suspect_answers_with_symptom check (
                                     suspect_answers_with_symptom <@ array['CLOSE_CONTACT', 'FROM_AFFECTED_COUNTRY', 'ILL_PERSON', 'ANIMALS']),
    hospital_symptoms            text[]      not null constraint ck_screening_rule_hospital_symptoms check (hospital_symptoms <@ array['FEVER', 'COUGH',
                                     'BREATHLESSNESS', 'SORE_THROAT', 'VOMITING', 'DIARRHOEA', 'BLEEDING', 'RASH', 'FATIGUE', 'LOSS_OF_TASTE']),
    hospital_symptoms_with_fever text[]      not null constraint ck_screening_rule_hospital_symptoms_with_fever check (
                                     hospital_symptoms_with_fever <@ array['FEVER', 'COUGH',
                                     'BREATHLESSNESS', 'SORE_THROAT', 'VOMITING', 'DIARRHOEA', 'BLEEDING', 'RASH', 'FATIGUE', 'LOSS_OF_TASTE'])
);
comment on column screening_rule.assumed is 'What of it is not in the source but assumed, in words; null when nothing is.';
comment on column screening_rule.fever_from is 'Degrees Celsius from which on a temperature is fever.';
comment on column screening_rule.suspect_answers is 'Questions of which one answered YES is enough to suspect somebody.';
comment on column screening_rule.suspect_answers_with_symptom is 'Questions of which one answered YES makes any symptom at all suspicious.';
comment on column screening_rule.hospital_symptoms_with_fever is 'Symptoms that call for a hospital together with fever, measured or told.';

grant select on screening_rule to ${app_role};

-- What is known: the symptoms that had to be reported at once under 879/QĐ-BYT, and those that 597/CĐ-BCĐ added. The rest is
-- assumed, and said so.
insert into screening_rule values
('20200312-0000-8000-8000-00000000c001', '878/QĐ-BYT', 'Bộ Y tế', 'english.luatvietnam.vn/decision-no-878-qd-byt',
 'Ngưỡng sốt 37,5 °C; dấu hiệu nghi nhiễm lấy theo 879/QĐ-BYT (sốt, ho, đau họng, khó thở); câu trả lời nào là nghi nhiễm; khi nào chuyển bệnh viện; ngày và giờ có hiệu lực',
 '2020-03-12 00:00+07', 37.5, '{FEVER,COUGH,BREATHLESSNESS,SORE_THROAT}', '{}', '{CLOSE_CONTACT,FROM_AFFECTED_COUNTRY,ILL_PERSON}',
 '{}', '{BREATHLESSNESS,BLEEDING}'),
('20200312-0000-8000-8000-00000000c002', '597/CĐ-BCĐ', 'Ban Chỉ đạo Quốc gia phòng, chống dịch COVID-19', 'en.vietnamplus.vn/urgent-dispatch/201039.vnp',
 'Thêm mệt mỏi và mất vị giác theo yêu cầu khai báo sau cách ly; ngưỡng sốt và các phần khác như trước; giờ có hiệu lực 08:00',
 '2021-05-05 08:00+07', 37.5, '{FEVER,COUGH,BREATHLESSNESS,SORE_THROAT,FATIGUE,LOSS_OF_TASTE}', '{}', '{CLOSE_CONTACT,FROM_AFFECTED_COUNTRY,ILL_PERSON}',
 '{}', '{BREATHLESSNESS,BLEEDING}');
