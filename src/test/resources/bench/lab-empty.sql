-- As it was before anything was found in the samples.
delete from test_result where recorded_by <> 'bench';
delete from result_review;
delete from result_file;
delete from exposure_member;
delete from exposure;
delete from sampling_need;
delete from task where opened_by <> 'bench';
delete from clock_event where recorded_by <> 'bench';
delete from bed_use where began_recorded_by <> 'bench';
delete from stay_category where began_recorded_by <> 'bench';
update bed_use set ended_at = null, ended_recorded_at = null, ended_recorded_by = null where ended_at is not null and id in (select id from bench_open);
update stay_category set ended_at = null, ended_recorded_at = null, ended_recorded_by = null where ended_at is not null and id in (select id from bench_open);
update sample set state = 'RECEIVED', version = 0 where state <> 'RECEIVED' or version > 0;
truncate idempotency_answer;
truncate audit_unsealed, audit_position, audit_seal, audit_entry;
truncate change_unplaced, change_position, change;
