-- btree_gist lets an exclusion constraint compare a uuid and a period together. It is a trusted extension: the owner of
-- the database may create it.
create extension if not exists btree_gist;

-- The service connects as an ordinary role that owns nothing. It must exist before the first migration, because a role
-- belongs to the whole cluster and its password to the operator.
do $$
begin
    if not exists (select from pg_roles where rolname = '${app_role}' and not rolsuper and not rolbypassrls) then
        raise exception 'The role "${app_role}" is missing or may bypass row-level security. Run: CREATE ROLE ${app_role} LOGIN PASSWORD ''...'' NOSUPERUSER NOBYPASSRLS;';
    end if;
end $$;

grant usage on schema public to ${app_role};
