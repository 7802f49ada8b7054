-- What the service has written at the end of an intake, table by table. The list is written once, as it is at the end.
insert into arrival_group (id, facility_id, vehicle_kind, expected_at, expected_count, moment, status, handover_recorded_at, recorded_at,
                           recorded_by, content_hash)
select :group, :camp, 'SHIP', now(), count(*), now(), 'ARRIVED', now(), now(), 'limit', '\x00' from bench_traveller;

insert into arrival_handover (id, group_id, facility_id, happened_at, count, recorded_at, recorded_by)
select gen_random_uuid(), :group, :camp, now(), count(*), now(), 'limit' from bench_traveller;

insert into arrival_manifest (id, group_id, facility_id, sha256, rows, men, women, added, changed, kept, withdrawn, unlisted, recorded_at,
                              recorded_by)
select :group, :group, :camp, repeat('0', 64), count(*), count(*) filter (where sex = 'MALE'), count(*) filter (where sex = 'FEMALE'), count(*),
       0, 0, 0, 0, now(), 'limit' from bench_traveller;

insert into person (id, name, birth_date, birth_precision, sex, nationality, phone, declared_only, recorded_at, recorded_by, content_hash)
select person_id, name, birth_date, 'DAY', sex, nationality, phone, false, now(), 'limit', '\x00' from bench_traveller;

insert into person_identifier (id, person_id, kind, value)
select gen_random_uuid(), person_id, paper_kind, paper from bench_traveller;

insert into stay (id, person_id, facility_id, began_at, began_recorded_at, began_recorded_by, content_hash)
select stay_id, person_id, :camp, now(), now(), 'limit', '\x00' from bench_traveller;

insert into presence (id, stay_id, facility_id, kind, began_at, began_recorded_at, began_recorded_by)
select gen_random_uuid(), stay_id, :camp, 'IN_CAMP', now(), now(), 'limit' from bench_traveller;

insert into stay_category (id, stay_id, category, began_at, began_recorded_at, began_recorded_by)
select gen_random_uuid(), stay_id, 'ENTRANT', now(), now(), 'limit' from bench_traveller;

insert into clock_event (id, stay_id, kind, happened_at, recorded_at, recorded_by)
select gen_random_uuid(), stay_id, 'FACILITY_ENTRY', now(), now(), 'limit' from bench_traveller;

insert into bed_use (id, bed_id, room_id, facility_id, slot, kind, stay_id, sex, category, cohort_from, began_at, began_recorded_at,
                     began_recorded_by)
select gen_random_uuid(), bed_id, room_id, :camp, 0, 'OCCUPIED', stay_id, sex, 'ENTRANT', now(), now(), now(), 'limit' from bench_traveller;

insert into screening (id, arrival_id, admitted_stay_id, facility_id, happened_at, recorded_at, recorded_by, temperature_c, symptoms,
                       close_contact, from_affected_country, ill_person, animals, countries, category, outcome, rule_id, suggested, content_hash)
select screening_id, arrival_id, stay_id, :camp, now(), now(), 'limit', 36.6, '{}', 'UNKNOWN', 'UNKNOWN', 'UNKNOWN', 'UNKNOWN', '{}',
       'ENTRANT', 'REGULAR', (select id from screening_rule order by effective_from desc limit 1), 'REGULAR', '\x00' from bench_traveller;

insert into arrival (id, group_id, facility_id, manifest_id, row_number, position, source, person_id, party, party_role, seat, stay_id, status,
                     received_at, received_recorded_at, received_by, recorded_at, recorded_by, content_hash)
select arrival_id, :group, :camp, :group, n + 1, n, 'MANIFEST', person_id, party, party_role, seat, stay_id, 'ADMITTED', now(), now(), 'limit',
       now(), 'limit', '\x00' from bench_traveller;

insert into family (id, recorded_at, recorded_by, content_hash)
select md5(party)::uuid, now(), 'limit', '\x00' from bench_traveller where party is not null group by party;

insert into family_member (id, family_id, person_id, role, joined_at, joined_by)
select gen_random_uuid(), md5(party)::uuid, person_id, party_role, now(), 'limit' from bench_traveller where party is not null;

insert into task (id, kind, facility_id, subject_resource, subject_id, closable, opened_at, opened_by, due_at)
select gen_random_uuid(), 'CONSULAR_NOTICE', :camp, 'stay', stay_id, true, now(), 'limit', now() + interval '24 hours'
  from bench_traveller where nationality <> 'VN';

create temporary view bench_happening as
select n, 1 as step, 'arrival.added' as action, 'arrival' as resource, arrival_id as id, array[arrival_id, :group::uuid] as ids from bench_traveller
union all select n, 2, 'arrival.received', 'arrival', arrival_id, array[arrival_id, :group::uuid] from bench_traveller
union all select n, 3, 'screening.recorded', 'screening', screening_id, array[screening_id, arrival_id] from bench_traveller
union all select n, 4, 'stay.admitted', 'stay', stay_id, array[stay_id, person_id, bed_id] from bench_traveller
union all select n, 5, 'arrival.admitted', 'arrival', arrival_id, array[arrival_id, :group::uuid] from bench_traveller
union all select min(n), 6, 'family.united', 'family', md5(party)::uuid, array_agg(person_id) from bench_traveller where party is not null group by party;

with entry as (
    insert into audit_entry (recorded_at, issuer, subject, client, purpose, action, resource, ids, facility_id, happened_at)
    select now(), 'limit', 'limit', 'limit', 'limit', action, resource, ids, :camp, now() from bench_happening order by step, n
    returning id)
insert into audit_unsealed (entry_id) select id from entry;

with entry as (
    insert into change (recorded_at, happened_at, action, resource, resource_id, version, facility_id)
    select now(), now(), action, resource, id, 0, :camp from bench_happening order by step, n
    returning id)
insert into change_unplaced (change_id) select id from entry;

drop view bench_happening;
truncate bench_traveller;
