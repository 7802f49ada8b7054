-- The timeline of a stay reads superseded rows too, and so does whoever corrects them; the indexes of live rows do not help there.
drop index ix_stay_category_stay;
create index ix_stay_category_stay on stay_category (stay_id);
create index ix_presence_stay on presence (stay_id);
create index ix_bed_use_stay on bed_use (stay_id) where stay_id is not null;
create index ix_bed_use_guardian on bed_use (guardian_stay_id) where guardian_stay_id is not null;
