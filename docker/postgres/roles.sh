#!/bin/sh
# Runs once, on an empty data folder: the owner of the database, who migrates it, and the role of the service, which owns
# nothing and cannot look past its place.
set -eu
psql --set ON_ERROR_STOP=1 --set owner="$CACHLY_OWNER_PASSWORD" --set app="$CACHLY_APP_PASSWORD" --set keycloak="$KEYCLOAK_DB_PASSWORD" <<'SQL'
CREATE ROLE cachly_owner LOGIN PASSWORD :'owner';
CREATE ROLE cachly_app LOGIN PASSWORD :'app' NOSUPERUSER NOBYPASSRLS;
CREATE DATABASE cachly OWNER cachly_owner;
CREATE ROLE keycloak LOGIN PASSWORD :'keycloak';
CREATE DATABASE keycloak OWNER keycloak;
SQL
