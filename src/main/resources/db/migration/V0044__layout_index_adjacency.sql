-- Which rooms of a camp touch, without reading those of the country.
create index ix_room_adjacency_facility on room_adjacency (facility_id);
