create extension if not exists unaccent;
create extension if not exists pg_trgm;
create function searchable(written text) returns text language sql immutable strict parallel safe return lower(public.unaccent('public.unaccent'::regdictionary, written));
