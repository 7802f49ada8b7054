-- Who was seen when people were called. Nobody's presence changes by it; that is an officer's later act.
create table roll_call (
    id           uuid        not null constraint pk_roll_call primary key,
    facility_id  uuid        not null constraint fk_roll_call_facility references facility,
    kind         text        not null constraint ck_roll_call_kind check (kind in ('ROUTINE', 'FIRE', 'OTHER')),
    called_at    timestamptz not null,
    reason       text,
    recorded_at  timestamptz not null,
    recorded_by  text        not null,
    closed_at    timestamptz,
    closed_by    text,
    expected     integer,
    present      integer,
    missing      integer,
    unaccounted  integer,
    unexpected   integer,
    content_hash bytea       not null,
    version      integer     not null default 0,
    constraint uq_roll_call_facility unique (id, facility_id),
    constraint ck_roll_call_closed check (num_nulls(closed_at, closed_by, expected, present, missing, unaccounted, unexpected) in (0, 7)),
    constraint ck_roll_call_figures check (expected = present + missing + unaccounted and least(present, missing, unaccounted, unexpected) >= 0)
);
create index ix_roll_call_facility on roll_call (facility_id, called_at desc, id desc);
create index ix_roll_call_closed on roll_call (facility_id, called_at desc) where closed_at is not null;
comment on column roll_call.called_at is 'The moment at which the ledger is asked who should be there.';
comment on column roll_call.expected is 'Everybody the ledger had in the camp, each present, missing or unaccounted.';
comment on column roll_call.unexpected is 'People named where the ledger did not have them, in another room or not in the camp at all.';

-- What was found in one room. The last answer counts; the one before is kept.
create table roll_call_room (
    id            uuid        not null constraint pk_roll_call_room primary key,
    roll_call_id  uuid        not null,
    facility_id   uuid        not null,
    room_id       uuid,
    recorded_at   timestamptz not null,
    recorded_by   text        not null,
    superseded_at timestamptz,
    superseded_by uuid,
    content_hash  bytea       not null,
    constraint uq_roll_call_room_call unique (id, roll_call_id, facility_id),
    constraint fk_roll_call_room_call foreign key (roll_call_id, facility_id) references roll_call (id, facility_id),
    constraint fk_roll_call_room_room foreign key (room_id, facility_id) references room (id, facility_id),
    constraint ck_roll_call_room_superseded check ((superseded_at is null) = (superseded_by is null)),
    constraint roll_call_room__room_answered_twice
        exclude using btree (roll_call_id with =, (coalesce(room_id, facility_id)) with =) where (superseded_at is null)
);
create index ix_roll_call_room_call on roll_call_room (roll_call_id, id);
create index ix_roll_call_room_room on roll_call_room (room_id) where room_id is not null;
comment on column roll_call_room.room_id is 'Null for those who have no bed.';

-- Somebody named in an answer.
create table roll_call_person (
    answer_id     uuid        not null,
    stay_id       uuid        not null constraint fk_roll_call_person_stay references stay,
    roll_call_id  uuid        not null,
    facility_id   uuid        not null,
    called_at     timestamptz not null,
    present       boolean     not null,
    superseded_at timestamptz,
    constraint pk_roll_call_person primary key (answer_id, stay_id),
    constraint fk_roll_call_person_answer foreign key (answer_id, roll_call_id, facility_id)
        references roll_call_room (id, roll_call_id, facility_id),
    constraint roll_call_person__present_in_two_rooms
        exclude using btree (roll_call_id with =, stay_id with =) where (present and superseded_at is null)
);
create index ix_roll_call_person_stay on roll_call_person (stay_id);
create index ix_roll_call_person_seen on roll_call_person (stay_id, called_at) where present and superseded_at is null;
comment on column roll_call_person.called_at is 'Copied from roll_call, where it never changes, so that "last seen" is one row of an index.';
create index ix_roll_call_person_call on roll_call_person (roll_call_id);

-- Who should have been there, as the ledger said when the roll call was closed. A later correction of the ledger changes
-- neither this nor the figures that were reported.
create table roll_call_expected (
    roll_call_id uuid not null,
    stay_id      uuid not null constraint fk_roll_call_expected_stay references stay,
    facility_id  uuid not null,
    room_id      uuid,
    constraint pk_roll_call_expected primary key (roll_call_id, stay_id),
    constraint fk_roll_call_expected_call foreign key (roll_call_id, facility_id) references roll_call (id, facility_id),
    constraint fk_roll_call_expected_room foreign key (room_id, facility_id) references room (id, facility_id)
);
create index ix_roll_call_expected_stay on roll_call_expected (stay_id);
create index ix_roll_call_expected_room on roll_call_expected (room_id) where room_id is not null;

-- A closed roll call takes nothing more. Whoever closes it waits for answers that are under way, and they for him.
create function roll_call_refuse_closed() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as
$$
declare
    closed timestamptz;
begin
    select closed_at into closed from roll_call where id = new.roll_call_id for share;
    if closed is not null then
        raise exception using errcode = 'check_violation', constraint = 'roll_call_room__roll_call_closed', table = 'roll_call_room',
            message = 'the roll call is closed';
    end if;
    return new;
end
$$;
create trigger roll_call_room_open before insert on roll_call_room for each row execute function roll_call_refuse_closed();

alter table roll_call enable row level security;
create policy roll_call_place on roll_call using ((select access_everywhere()) or facility_id in (select access_facilities()));
alter table roll_call_room enable row level security;
create policy roll_call_room_place on roll_call_room using ((select access_everywhere()) or facility_id in (select access_facilities()));
alter table roll_call_person enable row level security;
create policy roll_call_person_place on roll_call_person using ((select access_everywhere()) or facility_id in (select access_facilities()));
alter table roll_call_expected enable row level security;
create policy roll_call_expected_place on roll_call_expected using ((select access_everywhere()) or facility_id in (select access_facilities()));

grant select, insert on roll_call, roll_call_room, roll_call_person, roll_call_expected to ${app_role};
grant update (closed_at, closed_by, expected, present, missing, unaccounted, unexpected, version) on roll_call to ${app_role};
grant update (superseded_at, superseded_by) on roll_call_room to ${app_role};
grant update (superseded_at) on roll_call_person to ${app_role};
