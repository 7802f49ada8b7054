-- After a wrong list the right one is sent again, and says something new: only the file that was accepted last is known by its
-- sum. Whoever sends a file has taken the group, so no two are accepted at once.
alter table arrival_manifest drop constraint uq_arrival_manifest_file;
create index ix_arrival_manifest_newest on arrival_manifest (group_id, recorded_at desc, id desc);
