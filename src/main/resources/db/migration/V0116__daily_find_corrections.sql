-- What was believed at an earlier moment lies in superseded rows as well; the indexes of live rows do not help there.
create index ix_presence_superseded on presence (facility_id, superseded_at) where superseded_at is not null;
create index ix_bed_use_superseded on bed_use (facility_id, superseded_at) where superseded_at is not null;
