-- Two weeks in a camp: everybody came fifteen days ago, moved three times with all others of the same sex, and was sampled five times.
update stay set began_at = now() - interval '15 days', began_recorded_at = now() - interval '15 days' where facility_id = :camp;
update presence set began_at = now() - interval '15 days', began_recorded_at = now() - interval '15 days' where facility_id = :camp;
update stay_category set began_at = now() - interval '15 days', began_recorded_at = now() - interval '15 days';
update clock_event set happened_at = now() - interval '15 days', recorded_at = now() - interval '15 days',
       version_id = (select id from protocol_version where days = 14 and published_at is not null order by effective_from limit 1);

create table bench_berth as
select row_number() over (partition by u.sex order by u.id) - 1 as n, count(*) over (partition by u.sex) as many, row_number() over (order by u.id) - 1 as person,
       u.sex, u.stay_id, u.bed_id, u.room_id, p.name
  from bed_use u join stay s on s.id = u.stay_id join person p on p.id = s.person_id where u.facility_id = :camp and u.kind = 'OCCUPIED';
delete from bed_use where facility_id = :camp;
insert into bed_use (id, bed_id, room_id, facility_id, slot, kind, stay_id, sex, category, cohort_from, began_at, ended_at, began_recorded_at,
                     began_recorded_by, ended_recorded_at)
select gen_random_uuid(), b.bed_id, b.room_id, :camp, 0, 'OCCUPIED', p.stay_id, p.sex, 'ENTRANT', w.began, w.began, w.ended, w.began, 'bench', w.ended
  from bench_berth p
 cross join (values (0, now() - interval '15 days', now() - interval '10 days'), (1, now() - interval '10 days', now() - interval '5 days'),
                    (2, now() - interval '5 days', now() - interval '2 days'), (3, now() - interval '2 days', cast(null as timestamptz))) w (k, began, ended)
  join bench_berth b on b.sex = p.sex and b.n = (p.n + 37 * w.k) % p.many;

insert into sample (id, stay_id, facility_id, tube_code, method, site, purpose, collected_at, state, laboratory, recorded_at, recorded_by, content_hash)
select md5('sample' || k || '-' || person)::uuid, stay_id, :camp, 'B-' || lpad(cast(k * 10000 + person as text), 6, '0'), 'RT_PCR_SINGLE', 'NASOPHARYNGEAL',
       'MILESTONE', now() - ago, 'RECEIVED', 'Bench', now() - ago, 'bench', '\x00'
  from bench_berth
 cross join (values (1, interval '14.5 days'), (2, interval '11 days'), (3, interval '8 days'), (4, interval '4 days'), (5, interval '1.2 days')) w (k, ago);

-- One in twenty has a word from the laboratory already, which is not the last.
insert into test_result (id, sample_id, facility_id, revision, status, outcome, method, resulted_at, source, recorded_at, recorded_by, content_hash)
select md5('early' || id)::uuid, id, facility_id, 1, 'PRELIMINARY', 'INCONCLUSIVE', method, collected_at + interval '1 hour', 'CALL', collected_at, 'bench', '\x00'
  from sample where right(tube_code, 1) = '3' and right(tube_code, 2) < '50';

create table bench_open as select id from bed_use where ended_at is null union all select id from stay_category where ended_at is null;
