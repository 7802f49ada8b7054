-- A million people with Vietnamese names over the camps there are, from fixed dice; past the triggers, then looked up by the same parts.
create table bench_person as
with words as (select
    array['Nguyễn','Nguyễn','Nguyễn','Nguyễn','Nguyễn','Nguyễn','Nguyễn','Nguyễn','Trần','Trần','Lê','Lê','Phạm','Hoàng','Huỳnh','Phan','Vũ','Võ',
          'Đặng','Bùi','Đỗ','Hồ','Ngô','Dương','Lý'] as family,
    array['Thị','Thị','Thị','Văn','Văn','Đức','Minh','Ngọc','Thanh','Hữu','Quốc','Công','Kim','Xuân','Thu','Bảo','Gia','Hồng','Mỹ','Tuấn'] as middle,
    array['An','Anh','Bình','Bích','Châu','Chi','Cường','Dũng','Dung','Duy','Đạt','Điệp','Giang','Hà','Hải','Hạnh','Hiền','Hiếu','Hoa','Hòa',
          'Hoài','Hùng','Huy','Hương','Khánh','Khoa','Kiên','Lan','Linh','Loan','Long','Lộc','Mai','Minh','My','Nam','Nga','Ngân','Nghĩa',
          'Ngọc','Nhi','Nhung','Oanh','Phát','Phong','Phúc','Phương','Quân','Quang','Quỳnh','Sơn','Tài','Tâm','Thảo','Thắng','Thủy','Tiến',
          'Trang','Trinh','Trung','Tú','Tuyết','Uyên','Vân','Việt','Vinh','Vy','Xuân','Yến','Ý'] as given,
    (select array_agg(id order by id) from facility) as camps),
dice as (
    select n, hashint8extended(n, 1) & 1048575 as a, hashint8extended(n, 2) & 1048575 as b, hashint8extended(n, 3) & 1048575 as c,
           hashint8extended(n, 4) & 1048575 as d, hashint8extended(n, 5) & 1048575 as e
      from generate_series(1::bigint, 1000000) as n)
select n, md5('person' || n)::uuid as id, md5('stay' || n)::uuid as stay_id, camps[1 + e % array_length(camps, 1)] as facility_id,
       family[1 + a % 25] || ' ' || middle[1 + b % 20] || case when c % 10 < 3 then ' ' || given[1 + c / 10 % 70] else '' end
           || ' ' || given[1 + d % 70] as name,
       date '1940-01-01' + ((a * 7 + b) % 27000)::integer as born, case when d % 2 = 0 then 'MALE' else 'FEMALE' end as sex,
       '+849' || lpad(((n * 7919 + a) / 3 % 100000000)::text, 8, '0') as phone,
       lpad((1 + c % 96)::text, 3, '0') || d % 4 || lpad((a % 100)::text, 2, '0') || lpad((n * 48271 % 1000000)::text, 6, '0') as number
  from dice, words;
insert into person (id, name, birth_date, birth_precision, sex, nationality, phone, declared_only, recorded_at, recorded_by, content_hash)
select id, name, born, 'DAY', sex, 'VN', phone, false, now(), 'bench', '\x00' from bench_person;
insert into person_identifier (id, person_id, kind, value, country)
select md5('paper' || n)::uuid, id, 'CCCD', number, 'VN' from bench_person;
insert into stay (id, person_id, facility_id, began_at, ended_at, end_kind, began_recorded_at, began_recorded_by, ended_recorded_at,
                  ended_recorded_by, content_hash)
select stay_id, id, facility_id, now() - interval '20 days', case when n > 600000 then now() - interval '1 day' end,
       case when n > 600000 then 'RETURNED' end, now(), 'bench', case when n > 600000 then now() end,
       case when n > 600000 then 'bench' end, '\x00' from bench_person;
-- As the migration does it: the indexes after the rows.
alter table person_part drop constraint pk_person_part;
drop index ix_person_part, ix_person_part_person;
insert into person_part (facility_id, part, person_id, preceding)
select distinct s.facility_id, p.part, s.person_id, p.preceding from stay s, person_parts(s.person_id) as p;
alter table person_part add constraint pk_person_part primary key (facility_id, part, person_id);
create index ix_person_part on person_part (part, person_id);
create index ix_person_part_person on person_part (person_id);
