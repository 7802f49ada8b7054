package vn.cachly.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import vn.cachly.Admission;
import vn.cachly.Api;
import vn.cachly.Bus;
import vn.cachly.Fixtures;
import vn.cachly.Passenger;
import vn.cachly.Sql;
import vn.cachly.TestSetup;
import vn.cachly.Tokens;
import vn.cachly.access.Role;

/** What one request reads must not grow with what the country has stored. Rows are counted, not milliseconds. */
@QuarkusTest
@QuarkusTestResource(TestSetup.class)
class ScaleTest {
    /** What has a row for each person or bed; camps and units are few, and PostgreSQL may rightly read them all. */
    private static final Set<String> GROWING = Set.of(
            "person",
            "person_identifier",
            "stay",
            "stay_category",
            "presence",
            "clock_event",
            "roll_call",
            "roll_call_expected",
            "room",
            "bed",
            "bed_use",
            "audit_entry",
            "change",
            "idempotency_answer");

    private static final int CAMPS = 10;
    private static final int ROOMS = 100;
    private static final int PAST = 6_000;
    private static final int PRESENT = 2_400;

    @Inject
    DataSource service;

    @Inject
    Fixtures fixtures;

    @ConfigProperty(name = "quarkus.datasource.jdbc.max-size")
    int connections;

    @Test
    void whoeverWorksInOneRoomReadsThatRoomAndNotTheCountry() throws Exception {
        try (Connection superuser = TestSetup.superuser();
                Statement statement = superuser.createStatement()) {
            DataSet data = new DataSet(superuser, Tokens.ISSUER);
            data.camps(0, CAMPS, ROOMS, false);
            data.past(CAMPS, ROOMS, 0, PAST);
            data.present(CAMPS, ROOMS, PRESENT, Instant.now());
            statement.execute("vacuum analyze");
        }
        Api commander = Api.of("everywhere", Role.COMMANDER);
        Admission newcomer = Admission.into(DataSet.bed(1, 1, 3)).man();
        oneOfEach(commander, newcomer, DataSet.bed(1, 5, 3));
        Map<String, Long> before = rowsRead();
        oneOfEach(commander, newcomer.another().with("bedId", DataSet.bed(1, 3, 3)), DataSet.bed(1, 7, 3));
        Map<String, Long> read = new TreeMap<>(rowsRead());
        read.keySet().retainAll(GROWING);
        read.replaceAll((table, rows) -> rows - before.get(table));
        assertTrue(Sql.number(
                        "select min(n) from (select count(*) n from bed_use union all select count(*) from presence"
                                + " union all select count(*) from stay_category union all select count(*) from stay) counted")
                > PAST);
        long most = read.values().stream().mapToLong(rows -> rows).max().orElseThrow();
        assertTrue(most < 500, "rows read: " + read);
        whoCallsTheCampReadsItsPeopleAndNotTheCountry(commander);
        whoReadsTheListOfABusReadsItsPeopleAndNotTheCountry(commander);
    }

    private void whoReadsTheListOfABusReadsItsPeopleAndNotTheCountry(Api commander) throws SQLException {
        Bus bus = new Bus(new Fixtures.Camp(DataSet.id("camp", 1), null, null, Map.of(), Map.of()), UUID.randomUUID());
        ok(201, commander, "/arrival-groups", null, bus.plan(null));
        List<?> both =
                List.of(Passenger.man("Nam").expected(), Passenger.woman("Hoa").expected());
        assertEquals(200, bus.items(commander, "/expected", both).statusCode());
        Map<String, Long> before = rowsRead();
        assertEquals(
                2,
                commander
                        .get(bus.path() + "/arrivals")
                        .jsonPath()
                        .getList("items")
                        .size());
        assertFew(before, 10);
    }

    private void whoCallsTheCampReadsItsPeopleAndNotTheCountry(Api commander) throws SQLException {
        UUID camp = DataSet.id("camp", 1);
        UUID call = UUID.randomUUID();
        int people = 3 * ROOMS;
        Map<String, Long> before = rowsRead();
        var muster = commander.get("/facilities/" + camp + "/muster").jsonPath();
        assertEquals(people, muster.getInt("people.total"));
        assertFew(before, 3L * people);
        before = rowsRead();
        var beds = commander
                .get("/facilities/" + camp + "/placement?category=ENTRANT&sex=MALE")
                .jsonPath();
        assertTrue(beds.getInt("refused.BED_TAKEN") >= people);
        assertFew(before, 3L * people);
        ok(201, commander, "/facilities/" + camp + "/roll-calls", null, Map.of("id", call, "kind", "FIRE"));
        ok(
                200,
                commander,
                "/roll-calls/" + call + "/rooms",
                null,
                Map.of("rooms", List.of(Map.of("id", UUID.randomUUID(), "roomId", DataSet.room(1, 1)))));
        before = rowsRead();
        assertEquals(200, commander.get("/roll-calls/" + call).statusCode());
        ok(200, commander, "/roll-calls/" + call + "/close", 1, Map.of());
        assertFew(before, 6L * people);
    }

    /** Some look-ups for each person: himself, who may see him, what is written of him. A scan of all stays would be 8,400. */
    private void assertFew(Map<String, Long> before, long most) throws SQLException {
        Map<String, Long> read = new TreeMap<>(rowsRead());
        read.keySet().retainAll(GROWING);
        read.replaceAll((table, rows) -> rows - before.get(table));
        assertTrue(read.values().stream().allMatch(rows -> rows <= most), "at most " + most + " but " + read);
    }

    @Test
    void capacityReadsTheLastRollCallOfACampAndNotTheThousandBefore() throws Exception {
        Fixtures.Camp camp = fixtures.camp(Fixtures.room("101", 2));
        try (Connection superuser = TestSetup.superuser();
                Statement statement = superuser.createStatement()) {
            statement.execute("""
                    insert into roll_call (id, facility_id, kind, called_at, recorded_at, recorded_by, closed_at, closed_by, expected,
                                           present, missing, unaccounted, unexpected, content_hash)
                    select gen_random_uuid(), id, 'ROUTINE', now() - n * interval '12 hours', now(), 'bench', now(), 'bench', 9, 9, 0, 0, 0, ''
                      from facility, generate_series(1, 1000) n where id = '%s'""".formatted(camp.id()));
            statement.execute("vacuum analyze");
        }
        Map<String, Long> before = rowsRead();
        String path = "/capacity?facilityId=" + camp.id() + "&asOf=";
        assertEquals(
                200, camp.commander().get(path + Instant.now().minusSeconds(60)).statusCode());
        assertEquals(
                200,
                camp.commander()
                        .get(path + Instant.now().minusSeconds(9_000_000))
                        .statusCode());
        assertEquals(2, rowsRead().get("roll_call") - before.get("roll_call"));
    }

    private static void oneOfEach(Api commander, Admission person, UUID next) {
        UUID camp = DataSet.id("camp", 1);
        String stay = "/stays/" + person.stay();
        ok(201, commander, "/stays", null, person.body());
        assertEquals(200, commander.get(stay).statusCode());
        assertEquals(200, commander.get(stay + "/timeline").statusCode());
        assertEquals(200, commander.get("/stays?limit=10&facilityId=" + camp).statusCode());
        assertEquals(200, commander.get("/persons/" + person.personId()).statusCode());
        ok(200, commander, stay + "/moves", 0, Map.of("bedId", next, "reason", "x"));
        ok(200, commander, stay + "/categories", 1, Map.of("category", "F2", "reason", "x"));
        ok(200, commander, stay + "/end", 2, Map.of("kind", "RETURNED", "reason", "x"));
    }

    private static void ok(int status, Api api, String path, Integer version, Object body) {
        var answer = version == null ? api.post(path, body) : api.post(path, version, body);
        assertEquals(status, answer.statusCode(), path + answer.asString());
    }

    /** Each connection of the service holds its counts back until it is told. */
    private Map<String, Long> rowsRead() throws SQLException {
        List<Connection> all = new ArrayList<>();
        try {
            for (int i = 0; i < connections; i++) {
                Connection one = service.getConnection();
                all.add(one);
                try (Statement statement = one.createStatement()) {
                    statement.execute("select pg_stat_force_next_flush()");
                }
            }
        } finally {
            for (Connection one : all) {
                one.close();
            }
        }
        return Sql.texts("select relname || ' ' || seq_tup_read + coalesce(idx_tup_fetch, 0) from pg_stat_user_tables")
                .stream()
                .map(line -> line.split(" "))
                .collect(Collectors.toMap(line -> line[0], line -> Long.valueOf(line[1])));
    }
}
