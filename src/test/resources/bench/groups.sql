-- Groups that came before, four hundred people each: twenty thousand of the past stays of the first camp, by threes a
-- family. Tables that were analysed while they were empty would be planned for as if they stayed so.
create table bench_past as
select s.id as stay_id, s.person_id, s.facility_id, s.began_at, n, md5('past' || (n - 1) / 400)::uuid as group_id, md5('past arrival' || n)::uuid as id
  from (select *, row_number() over (order by id) as n from stay where ended_at is not null) s where n <= 20000;

insert into arrival_group (id, facility_id, vehicle_kind, expected_at, expected_count, moment, status, handover_recorded_at, ended_at, ended_by,
                           recorded_at, recorded_by, content_hash)
select group_id, facility_id, 'BUS', min(began_at), count(*), min(began_at), 'CLOSED', min(began_at), max(began_at), 'bench', min(began_at), 'bench',
       '\x00' from bench_past group by group_id, facility_id;

insert into arrival (id, group_id, facility_id, position, source, person_id, stay_id, status, received_at, received_recorded_at, received_by,
                     recorded_at, recorded_by, content_hash)
select id, group_id, facility_id, (n - 1) % 400 + 1, 'MANIFEST', person_id, stay_id, 'ADMITTED', began_at, began_at, 'bench', began_at, 'bench',
       '\x00' from bench_past;

insert into screening (id, arrival_id, admitted_stay_id, facility_id, happened_at, recorded_at, recorded_by, temperature_c, symptoms,
                       close_contact, from_affected_country, ill_person, animals, countries, category, outcome, content_hash)
select md5('past screening' || n)::uuid, id, stay_id, facility_id, began_at, began_at, 'bench', 36.6, '{}', 'UNKNOWN', 'UNKNOWN', 'UNKNOWN', 'UNKNOWN',
       '{}', 'ENTRANT', 'REGULAR', '\x00' from bench_past;

insert into family (id, recorded_at, recorded_by, content_hash)
select md5('past family' || n / 3)::uuid, min(began_at), 'bench', '\x00' from bench_past group by n / 3;

insert into family_member (id, family_id, person_id, role, joined_at, joined_by)
select gen_random_uuid(), md5('past family' || n / 3)::uuid, person_id, 'OTHER', began_at, 'bench' from bench_past;

drop table bench_past;
