package vn.cachly.production;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.path.json.JsonPath;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.cachly.Body;
import vn.cachly.Crowd;
import vn.cachly.Tokens;
import vn.cachly.access.Role;
import vn.cachly.dev.DevDatabase;
import vn.cachly.protocol.ProtocolBodies;
import vn.cachly.shared.Ids;

/** Long work in the packaged service, with its own timer; and what happens when the machine under it goes off. */
class JobIT {
    private static final UUID PROVINCE = UUID.fromString("20250701-0001-8000-8000-000000000091");
    private static final UUID PROTOCOL = Ids.next();
    private static final int PEOPLE = 201;
    private static final String WAITING =
            "select count(*) from pg_stat_activity where usename = 'cachly_app' and wait_event_type = 'Lock'";

    @Test
    void theJobOfAKilledInstanceIsFinishedByTheNextOne() throws Exception {
        DevDatabase database = DevDatabase.startAfresh(Path.of("target", "job-postgres"), DevDatabase.Durability.NONE);
        try (Connection superuser = database.superuser();
                Statement holder = superuser.createStatement()) {
            String job;
            UUID version = Ids.next();
            try (PackagedService first = PackagedService.start(settings(database))) {
                Operator operator = operator(first);
                String fingerprint = prepare(first.address(), operator, superuser, version);
                superuser.setAutoCommit(false);
                holder.execute("select from stay where began_recorded_by = 'crowd' limit 1 for update");
                job = operator.post(
                                Role.DEPARTMENT,
                                path(version) + "/re-evaluate",
                                Body.of("fingerprint", fingerprint, "reason", "received"))
                        .then()
                        .statusCode(202)
                        .extract()
                        .path("id");
                while (number(holder, WAITING) == 0) {
                    Thread.sleep(20);
                }
                operator.get(Role.DEPARTMENT, "/jobs/" + job).then().body("state", equalTo("RUNNING"));
                ProcessHandle.of(first.pid()).orElseThrow().destroyForcibly();
                first.exitCode();
            }
            superuser.rollback();
            superuser.setAutoCommit(true);
            assertEquals(0, number(holder, events(version)));
            try (PackagedService second = PackagedService.start(settings(database))) {
                JsonPath end = followed(operator(second), job);
                assertEquals("DONE", end.getString("state"), end::prettify);
                assertEquals(PEOPLE, end.getInt("result.affected") - 1, "the crowd and the first person");
            }
            assertEquals(PEOPLE + 1, number(holder, events(version)));
            assertEquals(2, number(holder, "select attempts from job"));
        } finally {
            database.stop();
        }
    }

    private static Map<String, String> settings(DevDatabase database) {
        Map<String, String> settings = PackagedService.settings(database);
        settings.put("cachly.access.first-administrator.issuer", Tokens.ISSUER);
        settings.put("cachly.access.first-administrator.subject", Role.ADMINISTRATOR);
        settings.put("cachly.job.lease", "5S");
        return settings;
    }

    private static Operator operator(PackagedService service) {
        return new Operator(service.address(), role -> Tokens.forAudience("cachly", role, role));
    }

    /** A camp full of people, and a rule for them. */
    private static String prepare(String address, Operator operator, Connection superuser, UUID version)
            throws SQLException {
        UUID camp = operator.admitTheFirstPerson(role -> role)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getUUID("facilityId");
        Crowd.admit(superuser, camp, PEOPLE, OffsetDateTime.now().minusDays(1).toString());
        operator.post(Role.DEPARTMENT, "/protocols", ProtocolBodies.protocol(PROTOCOL, PROVINCE))
                .then()
                .statusCode(201);
        operator.post(
                        Role.DEPARTMENT,
                        "/protocols/" + PROTOCOL + "/versions",
                        ProtocolBodies.version(version, 21, "2026-01-01T00:00:00+07:00"))
                .then()
                .statusCode(201);
        given().header("Authorization", "Bearer " + Tokens.forAudience("cachly", Role.DEPARTMENT, Role.DEPARTMENT))
                .header("Idempotency-Key", UUID.randomUUID())
                .header("If-Match", "\"0\"")
                .contentType("application/json")
                .body(Body.of("reason", "test"))
                .post(address + "/api/v1" + path(version) + "/publish")
                .then()
                .statusCode(200);
        return operator.get(Role.DEPARTMENT, path(version) + "/preview")
                .then()
                .statusCode(200)
                .extract()
                .path("fingerprint");
    }

    private static String path(UUID version) {
        return "/protocols/" + PROTOCOL + "/versions/" + version;
    }

    private static JsonPath followed(Operator operator, String job) throws InterruptedException {
        JsonPath seen = operator.get(Role.DEPARTMENT, "/jobs/" + job).jsonPath();
        for (int i = 0; i < 300 && seen.getString("finishedAt") == null; i++) {
            Thread.sleep(100);
            seen = operator.get(Role.DEPARTMENT, "/jobs/" + job).jsonPath();
        }
        return seen;
    }

    private static String events(UUID version) {
        return "select count(*) from clock_event where kind = 'RULE_CHANGE' and version_id = '" + version + "'";
    }

    private static long number(Statement statement, String query) throws SQLException {
        try (ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}
