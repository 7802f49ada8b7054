with place as materialized (
    select f.bed_id, f.room_id, f.facility_id, f.sex, gen_random_uuid() stay_id, gen_random_uuid() person_id, f.n
      from bench_free f where f.n = (select nextval('bench_next'))
), person_row as (
    insert into person (id, name, birth_date, birth_precision, sex, nationality, phone, declared_only, recorded_at, recorded_by, content_hash)
    select person_id, 'Nguyễn Văn Bình', '1984-01-01', 'YEAR', sex, 'VN', '+84912345678', false, now(), 'limit', '\x00' from place
), paper as (
    insert into person_identifier (id, person_id, kind, value)
    select gen_random_uuid(), person_id, 'CCCD', lpad(n::text, 12, '0') from place
), stay_row as (
    insert into stay (id, person_id, facility_id, began_at, began_recorded_at, began_recorded_by, content_hash)
    select stay_id, person_id, facility_id, now(), now(), 'limit', '\x00' from place
), clock_row as (
    insert into clock_event (id, stay_id, kind, happened_at, recorded_at, recorded_by)
    select gen_random_uuid(), stay_id, 'FACILITY_ENTRY', now(), now(), 'limit' from place
), category_row as (
    insert into stay_category (id, stay_id, category, began_at, began_recorded_at, began_recorded_by)
    select gen_random_uuid(), stay_id, 'ENTRANT', now(), now(), 'limit' from place
), presence_row as (
    insert into presence (id, stay_id, facility_id, kind, began_at, began_recorded_at, began_recorded_by)
    select gen_random_uuid(), stay_id, facility_id, 'IN_CAMP', now(), now(), 'limit' from place
), bed_row as (
    insert into bed_use (id, bed_id, room_id, facility_id, slot, kind, stay_id, sex, category, cohort_from, began_at, began_recorded_at, began_recorded_by)
    select gen_random_uuid(), bed_id, room_id, facility_id, 0, 'OCCUPIED', stay_id, sex, 'ENTRANT', now(), now(), now(), 'limit' from place
), audit_row as (
    insert into audit_entry (recorded_at, issuer, subject, client, purpose, action, resource, ids, facility_id, happened_at)
    select now(), 'limit', 'limit', 'limit', 'limit', 'stay.admitted', 'stay', array [stay_id, person_id, bed_id], facility_id, now() from place
    returning id
), unsealed as (
    insert into audit_unsealed (entry_id) select id from audit_row
), change_row as (
    insert into change (recorded_at, happened_at, action, resource, resource_id, version, facility_id)
    select now(), now(), 'stay.admitted', 'stay', stay_id, 0, facility_id from place
    returning id
), unplaced as (
    insert into change_unplaced (change_id) select id from change_row
)
select stay_id from place;
