-- Lists that somebody was on, also those he was taken off.
create index ix_release_item_stay on release_item (stay_id);
