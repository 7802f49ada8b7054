package vn.cachly;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;

/** More people than a test wants to admit one by one: all wait for a bed in one camp. */
public final class Crowd {
    private static final String ADMIT = """
            with crowd as materialized (
                     select n, gen_random_uuid() as stay, gen_random_uuid() as person, ?::uuid as camp,
                            ?::timestamptz - n % 5 * interval '1 day' as began
                       from generate_series(1, ?) n),
                 persons as (
                     insert into person (id, name, sex, nationality, declared_only, recorded_at, recorded_by, content_hash)
                     select person, 'Người ' || n, 'FEMALE', 'VN', false, began, 'crowd', '' from crowd),
                 stays as (
                     insert into stay (id, person_id, facility_id, began_at, began_recorded_at, began_recorded_by, content_hash)
                     select stay, person, camp, began, began, 'crowd', '' from crowd),
                 categories as (
                     insert into stay_category (id, stay_id, category, began_at, began_recorded_at, began_recorded_by)
                     select gen_random_uuid(), stay, 'ENTRANT', began, began, 'crowd' from crowd),
                 presences as (
                     insert into presence (id, stay_id, facility_id, kind, began_at, began_recorded_at, began_recorded_by)
                     select gen_random_uuid(), stay, camp, 'WAITING_FOR_BED', began, began, 'crowd' from crowd)
            insert into clock_event (id, stay_id, kind, happened_at, recorded_at, recorded_by)
            select gen_random_uuid(), stay, 'FACILITY_ENTRY', began, began, 'crowd' from crowd""";

    private Crowd() {}

    /** @param moment at which the last of them came in; the others on the four days before */
    public static void admit(Connection superuser, UUID camp, int people, String moment) throws SQLException {
        try (PreparedStatement statement = superuser.prepareStatement(ADMIT)) {
            statement.setObject(1, camp);
            statement.setObject(2, OffsetDateTime.parse(moment));
            statement.setInt(3, people);
            statement.executeUpdate();
        }
    }
}
