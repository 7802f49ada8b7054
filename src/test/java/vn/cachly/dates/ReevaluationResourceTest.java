package vn.cachly.dates;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.cachly.Fixtures.room;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cachly.Admission;
import vn.cachly.Api;
import vn.cachly.Body;
import vn.cachly.Fixtures;
import vn.cachly.Fixtures.Camp;
import vn.cachly.Race;
import vn.cachly.Sql;
import vn.cachly.TestClock;
import vn.cachly.TestSetup;
import vn.cachly.access.Role;
import vn.cachly.protocol.ProtocolBodies;
import vn.cachly.shared.Ids;

@QuarkusTest
@QuarkusTestResource(TestSetup.class)
class ReevaluationResourceTest {
    @Inject
    Fixtures fixtures;

    @Inject
    TestClock clock;

    @BeforeEach
    void night() {
        clock.runFrom("2026-11-23T02:00:00+07:00");
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    /** A protocol of the camp's province with one published version. */
    private static UUID protocol(Camp camp, int days, String from) {
        UUID protocol = Ids.next();
        camp.department()
                .post("/protocols", ProtocolBodies.protocol(protocol, camp.province()))
                .then()
                .statusCode(201);
        publish(camp, protocol, draft(camp, protocol, days, from));
        return protocol;
    }

    private static UUID draft(Camp camp, UUID protocol, int days, String from) {
        UUID version = Ids.next();
        camp.department()
                .post("/protocols/" + protocol + "/versions", ProtocolBodies.version(version, days, from))
                .then()
                .statusCode(201);
        return version;
    }

    /** A contact, which the version before counts from, moves nothing any more. */
    private static UUID draftCountingFromEntry(Camp camp, UUID protocol, int days, String from) {
        UUID version = Ids.next();
        Map<String, Object> body = ProtocolBodies.version(version, days, from);
        Map<String, Object> terms = ProtocolBodies.terms(days);
        terms.put("anchors", List.of("FACILITY_ENTRY"));
        body.put("terms", terms);
        camp.department()
                .post("/protocols/" + protocol + "/versions", body)
                .then()
                .statusCode(201);
        return version;
    }

    private static void publish(Camp camp, UUID protocol, UUID version) {
        camp.department()
                .post("/protocols/" + protocol + "/versions/" + version + "/publish", 0, Body.of("reason", "test"))
                .then()
                .statusCode(200);
    }

    private static String path(UUID protocol, UUID version) {
        return "/protocols/" + protocol + "/versions/" + version;
    }

    @Test
    void aPreviewIsForTheDepartmentOfThePlace() {
        Camp camp = fixtures.camp(room("101", 1));
        UUID protocol = protocol(camp, 14, "2026-01-01T00:00:00+07:00");
        UUID draft = draft(camp, protocol, 21, "2026-11-23T00:00:00+07:00");
        Api.nobody().get(path(protocol, draft) + "/preview").then().statusCode(401);
        camp.commander().get(path(protocol, draft) + "/preview").then().statusCode(403);
        Camp other = fixtures.camp(room("101", 1));
        other.department().get(path(protocol, draft) + "/preview").then().statusCode(404);
        camp.department().get(path(protocol, Ids.next()) + "/preview").then().statusCode(404);
        camp.department()
                .post(path(protocol, draft) + "/re-evaluate", Body.of("fingerprint", "0".repeat(64), "reason", "x"))
                .then()
                .statusCode(409)
                .body("code", equalTo("NOT_PUBLISHED"));
    }

    @Test
    void applyingChangesExactlyWhatThePreviewSaidOfARandomCamp() {
        Random random = new Random(600);
        Camp camp = fixtures.camp(room("1", 40), room("2", 40), room("3", 40));
        UUID protocol = protocol(camp, 14, "2026-01-01T00:00:00+07:00");
        List<UUID> stays = new ArrayList<>();
        Map<String, Integer> byDays = new java.util.TreeMap<>();
        for (UUID bed : camp.beds().values()) {
            int entry = 10 + random.nextInt(12);
            int contact = 10 + random.nextInt(12);
            Admission person = Admission.into(bed).with("reason", "late").at("2026-11-" + entry + "T10:00:00+07:00");
            boolean met = random.nextInt(3) == 0;
            if (met) {
                person.with("lastContactAt", "2026-11-" + contact + "T08:00:00+07:00");
            }
            camp.reception().post("/stays", person.body()).then().statusCode(201);
            stays.add(person.stay());
            int days = 7 - (met ? Math.max(0, contact - entry) : 0);
            if (random.nextInt(10) > 0) {
                byDays.merge(String.valueOf(days), 1, Integer::sum);
            } else {
                camp.commander()
                        .post(
                                "/stays/" + person.stay() + "/clock/events",
                                Body.of("id", Ids.next(), "kind", "POSITIVE"))
                        .then()
                        .statusCode(201);
            }
        }
        UUID version = draftCountingFromEntry(camp, protocol, 21, "2026-11-23T00:00:00+07:00");
        JsonPath asDraft = preview(camp, protocol, version);
        publish(camp, protocol, version);
        JsonPath preview = preview(camp, protocol, version);
        assertEquals(asDraft.getString("fingerprint"), preview.getString("fingerprint"));
        assertEquals(120, preview.getInt("examined"));
        assertEquals(120, preview.getInt("affected"));
        Map<String, String> promised = lines(camp, protocol, version);
        assertEquals(120, promised.size());
        Map<String, String> before = releases(camp);
        long positive = promised.values().stream().filter("null"::equals).count();
        int still = byDays.getOrDefault("0", 0);
        byDays.remove("0");
        assertEquals(120 - positive - still, preview.getInt("moved"));
        assertEquals(byDays, preview.getMap("byDays"));
        assertTrue(byDays.size() > 5 && byDays.containsKey("-1"), byDays::toString);

        camp.department()
                .post(path(protocol, version) + "/re-evaluate", Body.of("fingerprint", "0".repeat(64), "reason", "x"))
                .then()
                .statusCode(409)
                .body("code", equalTo("PREVIEW_OUTDATED"));
        assertEquals(before, releases(camp));
        camp.department()
                .post(
                        path(protocol, version) + "/re-evaluate",
                        Body.of("fingerprint", preview.getString("fingerprint"), "reason", "received"))
                .then()
                .statusCode(200)
                .body("affected", is(120));
        assertEquals(promised, releases(camp));
        assertEquals(
                120,
                Sql.number("select count(*) from clock_event where version_id = ? and kind = 'RULE_CHANGE'", version));
        assertEquals(0, preview(camp, protocol, version).getInt("affected"));
    }

    @Test
    void whatHappensBetweenPreviewAndApplyingMakesThePreviewOutdated() {
        Camp camp = fixtures.camp(room("1", 2));
        UUID protocol = protocol(camp, 14, "2026-01-01T00:00:00+07:00");
        Admission person = Admission.into(camp.bed("1/1"));
        camp.reception().post("/stays", person.body()).then().statusCode(201);
        UUID version = draft(camp, protocol, 21, "2026-11-23T00:00:00+07:00");
        publish(camp, protocol, version);
        String fingerprint = preview(camp, protocol, version).getString("fingerprint");
        clock.runFrom("2026-11-25T02:00:00+07:00");
        camp.commander()
                .post("/stays/" + person.stay() + "/clock/events", Body.of("id", Ids.next(), "kind", "LAST_CONTACT"))
                .then()
                .statusCode(201);
        camp.department()
                .post(path(protocol, version) + "/re-evaluate", Body.of("fingerprint", fingerprint, "reason", "x"))
                .then()
                .statusCode(409)
                .body("code", equalTo("PREVIEW_OUTDATED"));
    }

    @Test
    void whoIsNotMeantIsNotTouched() {
        Camp camp = fixtures.camp(room("1", 1), room("2", 1));
        UUID protocol = protocol(camp, 14, "2026-01-01T00:00:00+07:00");
        camp.reception()
                .post("/stays", Admission.into(camp.bed("1/1")).of("F0").body())
                .then()
                .statusCode(201);
        UUID version = draft(camp, protocol, 21, "2026-12-01T00:00:00+07:00");
        publish(camp, protocol, version);
        camp.reception()
                .post("/stays", Admission.into(camp.bed("2/1")).body())
                .then()
                .statusCode(201)
                .body("dates.releaseFrom", equalTo("2026-12-07T00:00:00+07:00"));
        JsonPath ahead = preview(camp, protocol, version);
        assertEquals(1, ahead.getInt("examined"), "the one of a category that the rule speaks of");
        assertEquals(1, ahead.getInt("affected"), "a rule that begins later is previewed as of that moment");
        camp.department()
                .post(
                        path(protocol, version) + "/re-evaluate",
                        Body.of("fingerprint", ahead.getString("fingerprint"), "reason", "too early"))
                .then()
                .statusCode(409)
                .body("code", equalTo("NOT_IN_FORCE"));
    }

    @Test
    void eventsThatComeWhileARuleIsAppliedToAllNeitherGetLostNorStopIt() {
        Camp camp = fixtures.camp(room("1", 30));
        UUID protocol = protocol(camp, 14, "2026-01-01T00:00:00+07:00");
        List<UUID> stays = new ArrayList<>();
        for (UUID bed : camp.beds().values()) {
            Admission person = Admission.into(bed).at("2026-11-22T10:00:00+07:00");
            camp.reception().post("/stays", person.body()).then().statusCode(201);
            stays.add(person.stay());
        }
        for (int round = 0; round < 5; round++) {
            UUID version = draft(camp, protocol, 15 + round, "2026-10-1" + round + "T00:00:00+07:00");
            publish(camp, protocol, version);
            String fingerprint = preview(camp, protocol, version).getString("fingerprint");
            List<Race.Entry> entries = new ArrayList<>();
            entries.add(new Race.Entry(
                    camp.department(),
                    path(protocol, version) + "/re-evaluate",
                    Body.of("fingerprint", fingerprint, "reason", "race")));
            stays.subList(0, 7)
                    .forEach(stay -> entries.add(new Race.Entry(
                            camp.commander(),
                            "/stays/" + stay + "/clock/events",
                            Body.of("id", Ids.next(), "kind", "LAST_CONTACT"))));
            try (Race race = new Race(8)) {
                List<Race.Finish> finishes = race.run(entries);
                finishes.subList(1, 8).forEach(finish -> assertEquals(201, finish.status(), finish::toString));
                Race.Finish applied = finishes.get(0);
                assertTrue(applied.status() == 200 || "PREVIEW_OUTDATED".equals(applied.code()), applied::toString);
                assertEquals(
                        applied.status() == 200 ? 30 : 0,
                        Sql.number("select count(*) from clock_event where version_id = ?", version));
            }
        }
    }

    private static JsonPath preview(Camp camp, UUID protocol, UUID version) {
        return camp.department()
                .get(path(protocol, version) + "/preview")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static Map<String, String> lines(Camp camp, UUID protocol, UUID version) {
        Map<String, String> lines = new java.util.TreeMap<>();
        String next = "";
        while (next != null) {
            JsonPath page = camp.department()
                    .get(path(protocol, version) + "/preview/stays?limit=50&cursor=" + next)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            List<Map<String, Object>> items = page.getList("items");
            items.forEach(line -> lines.put((String) line.get("stayId"), String.valueOf(line.get("to"))));
            next = page.getString("next");
        }
        return lines;
    }

    private static Map<String, String> releases(Camp camp) {
        Map<String, String> releases = new java.util.TreeMap<>();
        List<Map<String, Object>> items = camp.as(Role.COMMANDER)
                .get("/stays?limit=200&facilityId=" + camp.id())
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items");
        items.forEach(line -> releases.put(
                (String) line.get("id"), String.valueOf(((Map<?, ?>) line.get("dates")).get("releaseFrom"))));
        return releases;
    }
}
