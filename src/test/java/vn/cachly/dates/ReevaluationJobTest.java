package vn.cachly.dates;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cachly.Body;
import vn.cachly.Crowd;
import vn.cachly.Fixtures;
import vn.cachly.Fixtures.Camp;
import vn.cachly.Race;
import vn.cachly.Sql;
import vn.cachly.TestClock;
import vn.cachly.TestSetup;
import vn.cachly.access.Role;
import vn.cachly.job.JobRunner;
import vn.cachly.protocol.ProtocolBodies;
import vn.cachly.shared.Ids;

/** A rule for more people than anybody wants to wait for: the same as for few, only later. */
@QuarkusTest
@QuarkusTestResource(TestSetup.class)
class ReevaluationJobTest {
    @Inject
    Fixtures fixtures;

    @Inject
    TestClock clock;

    @Inject
    JobRunner runner;

    @BeforeEach
    void night() {
        Sql.texts("delete from job");
        clock.runFrom("2026-11-23T02:00:00+07:00");
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    /** A version of 21 days for everybody in a camp. */
    private record Ruled(Camp camp, UUID protocol, UUID version, JsonPath preview) {
        String path() {
            return ReevaluationJobTest.path(protocol, version);
        }

        Map<String, Object> body() {
            return Body.of("fingerprint", preview.getString("fingerprint"), "reason", "received");
        }

        Response apply() {
            return camp.department().post(path() + "/re-evaluate", body());
        }

        long applied() {
            return Sql.number(
                    "select count(*) from clock_event where version_id = ? and kind = 'RULE_CHANGE'", version);
        }
    }

    private Ruled ruled(int people) throws SQLException {
        Camp camp = fixtures.camp();
        try (Connection superuser = TestSetup.superuser()) {
            Crowd.admit(superuser, camp.id(), people, "2026-11-22T10:00:00+07:00");
        }
        UUID protocol = Ids.next();
        camp.department()
                .post("/protocols", ProtocolBodies.protocol(protocol, camp.province()))
                .then()
                .statusCode(201);
        return ruled(camp, protocol, 21, "2026-01-01T00:00:00+07:00");
    }

    private static Ruled ruled(Camp camp, UUID protocol, int days, String from) {
        UUID version = Ids.next();
        camp.department()
                .post("/protocols/" + protocol + "/versions", ProtocolBodies.version(version, days, from))
                .then()
                .statusCode(201);
        camp.department()
                .post(path(protocol, version) + "/publish", 0, Body.of("reason", "test"))
                .then()
                .statusCode(200);
        JsonPath preview = camp.department()
                .get(path(protocol, version) + "/preview")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        return new Ruled(camp, protocol, version, preview);
    }

    private static String path(UUID protocol, UUID version) {
        return "/protocols/" + protocol + "/versions/" + version;
    }

    private static ValidatableResponse seen(Ruled ruled, String location) {
        return ruled.camp().department().request().get(location).then().statusCode(200);
    }

    private static String accepted(Response answer) {
        return answer.then().statusCode(202).extract().header("Location");
    }

    @Test
    void twoHundredAreChangedAtOnce() throws SQLException {
        Ruled ruled = ruled(200);
        ruled.apply().then().statusCode(200).body("affected", equalTo(200)).body("state", nullValue());
        assertEquals(200, ruled.applied());
        assertFalse(runner.next());
    }

    @Test
    void oneMoreIsAJobThatChangesExactlyWhatThePreviewSaid() throws SQLException {
        Ruled ruled = ruled(201);
        assertEquals(201, ruled.preview().getInt("affected"));
        Map<String, String> promised = promised(ruled);
        String key = UUID.randomUUID().toString();
        Response first = ruled.camp().department().postWithKey(key, ruled.path() + "/re-evaluate", ruled.body());
        String location = first.then()
                .statusCode(202)
                .header("Retry-After", equalTo("1"))
                .header("ETag", equalTo("\"0\""))
                .body("kind", equalTo("RE_EVALUATION"))
                .body("aboutId", equalTo(ruled.version().toString()))
                .body("state", equalTo("QUEUED"))
                .body("done", equalTo(0))
                .body("total", equalTo(201))
                .extract()
                .header("Location");
        assertEquals("/api/v1/jobs/" + first.jsonPath().getString("id"), location);
        assertEquals(0, ruled.applied());
        assertTrue(runner.next());
        seen(ruled, location)
                .body("state", equalTo("DONE"))
                .body("done", equalTo(201))
                .body("result.affected", equalTo(201))
                .body("result.fingerprint", equalTo(ruled.preview().getString("fingerprint")));
        assertEquals(201, ruled.applied());
        assertEquals(promised, releases(ruled.camp()));
        assertEquals(
                1,
                Sql.number(
                        "select count(*) from audit_entry where action = 'stay.re-evaluated' and ?::uuid = any(ids) and subject = ?",
                        ruled.version(),
                        ruled.camp().subject(Role.DEPARTMENT)));
        Response again = ruled.camp().department().postWithKey(key, ruled.path() + "/re-evaluate", ruled.body());
        again.then().statusCode(202).header("Location", equalTo(location));
        assertEquals(first.asString(), again.asString());
        assertFalse(runner.next());
        ruled.apply().then().statusCode(409).body("code", equalTo("PREVIEW_OUTDATED"));
    }

    @Test
    void whatHappensBeforeAJobRunsMakesItsPreviewOutdatedAndNothingIsChanged() throws SQLException {
        Ruled ruled = ruled(201);
        String location = given().header(
                        "Authorization", "Bearer " + ruled.camp().department().token())
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType("application/json")
                .body(ruled.body())
                .post("/api/v1" + ruled.path() + "/re-evaluate")
                .then()
                .statusCode(202)
                .extract()
                .header("Location");
        clock.advance(Duration.ofDays(2));
        contact(ruled.camp(), anybody(ruled.camp())).then().statusCode(201);
        assertTrue(runner.next());
        seen(ruled, location)
                .body("state", equalTo("FAILED"))
                .body("done", equalTo(0))
                .body("problem.status", equalTo(409))
                .body("problem.code", equalTo("PREVIEW_OUTDATED"))
                .body("problem.title", equalTo("Bản xem trước đã cũ"))
                .body("problem.errors[0].field", equalTo("fingerprint"));
        assertEquals(0, ruled.applied());
    }

    @Test
    void whoNoLongerRulesThereChangesNothing() throws SQLException {
        Ruled ruled = ruled(201);
        String location = accepted(ruled.apply());
        Sql.texts(
                "update assignment set ends_at = starts_at where subject = ?",
                ruled.camp().subject(Role.DEPARTMENT));
        assertTrue(runner.next());
        seen(ruled, location)
                .body("state", equalTo("FAILED"))
                .body("problem.status", equalTo(404))
                .body("problem.code", equalTo("PLACE_NOT_FOUND"));
        assertEquals(0, ruled.applied());
    }

    @Test
    void anInstanceThatDiesInTheMiddleHasChangedNobodyAndTheNextChangesAllOnce() throws Exception {
        Ruled ruled = ruled(201);
        String location = accepted(ruled.apply());
        try (Connection holder = TestSetup.superuser();
                Statement statement = holder.createStatement()) {
            holder.setAutoCommit(false);
            statement.execute("select from stay where id = '" + anybody(ruled.camp()) + "' for update");
            CompletableFuture<Boolean> dying = CompletableFuture.supplyAsync(runner::next);
            while (Sql.number(
                            "select count(pg_terminate_backend(pid)) from pg_stat_activity where usename = 'cachly_app' and wait_event_type = 'Lock'")
                    == 0) {
                Thread.sleep(20);
            }
            assertTrue(dying.join());
            holder.rollback();
        }
        assertEquals(0, ruled.applied());
        seen(ruled, location).body("state", equalTo("QUEUED"));
        clock.advance(Duration.ofSeconds(10));
        assertTrue(runner.next());
        seen(ruled, location).body("state", equalTo("DONE"));
        assertEquals(201, ruled.applied());
        assertEquals(
                201,
                Sql.number(
                        "select count(*) from stay where facility_id = ? and version = 1",
                        ruled.camp().id()));
    }

    @Test
    void eventsThatComeWhileAJobRunsNeitherGetLostNorStopIt() throws SQLException {
        Ruled before = ruled(201);
        before.apply().then().statusCode(202);
        assertTrue(runner.next());
        List<String> stays = Sql.texts(
                "select id from stay where facility_id = ? limit 7",
                before.camp().id());
        for (int round = 0; round < 3; round++) {
            Ruled ruled = ruled(before.camp(), before.protocol(), 15 + round, "2026-10-1" + round + "T00:00:00+07:00");
            String location = accepted(ruled.apply());
            CompletableFuture<Boolean> running = CompletableFuture.supplyAsync(runner::next);
            List<Race.Entry> entries = new ArrayList<>();
            stays.forEach(stay -> entries.add(new Race.Entry(
                    ruled.camp().commander(),
                    "/stays/" + stay + "/clock/events",
                    Body.of("id", Ids.next(), "kind", "LAST_CONTACT"))));
            try (Race race = new Race(7)) {
                race.run(entries).forEach(finish -> assertEquals(201, finish.status(), finish::toString));
            }
            assertTrue(running.join());
            JsonPath job = seen(ruled, location).extract().jsonPath();
            boolean done = "DONE".equals(job.getString("state"));
            assertTrue(done || "PREVIEW_OUTDATED".equals(job.getString("problem.code")), job::prettify);
            assertEquals(done ? 201 : 0, ruled.applied());
        }
    }

    private static String anybody(Camp camp) {
        return Sql.text("select min(id::text) from stay where facility_id = ?", camp.id());
    }

    private static Response contact(Camp camp, String stay) {
        return camp.commander()
                .post("/stays/" + stay + "/clock/events", Body.of("id", Ids.next(), "kind", "LAST_CONTACT"));
    }

    private static Map<String, String> promised(Ruled ruled) {
        return pages(ruled.camp(), Role.DEPARTMENT, ruled.path() + "/preview/stays?", "stayId", "to");
    }

    private static Map<String, String> releases(Camp camp) {
        return pages(camp, Role.COMMANDER, "/stays?facilityId=" + camp.id() + "&", "id", "dates.releaseFrom");
    }

    private static Map<String, String> pages(Camp camp, String role, String path, String key, String value) {
        Map<String, String> found = new TreeMap<>();
        String next = "";
        while (next != null) {
            JsonPath page = camp.as(role)
                    .get(path + "limit=200&cursor=" + next)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            List<String> keys = page.getList("items." + key);
            List<String> values = page.getList("items." + value);
            for (int i = 0; i < keys.size(); i++) {
                found.put(keys.get(i), values.get(i));
            }
            next = page.getString("next");
        }
        return found;
    }
}
