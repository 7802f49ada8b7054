package vn.cachly.sampling;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.cachly.Fixtures.room;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cachly.Admission;
import vn.cachly.Body;
import vn.cachly.Fixtures;
import vn.cachly.Fixtures.Camp;
import vn.cachly.Lab;
import vn.cachly.Lab.Taken;
import vn.cachly.Sql;
import vn.cachly.TestClock;
import vn.cachly.TestSetup;
import vn.cachly.Tubes;
import vn.cachly.access.Role;
import vn.cachly.release.Leaving;
import vn.cachly.shared.Ids;

/** What told nothing of somebody is asked for again, and keeps him in until it is answered. */
@QuarkusTest
@QuarkusTestResource(TestSetup.class)
class RepeatTest {
    @Inject
    Fixtures fixtures;

    @Inject
    TestClock clock;

    private Camp camp;
    private Lab lab;
    private Admission hoa;

    @BeforeEach
    void somebodyIsThere() {
        at("2026-11-02T02:00:00");
        camp = fixtures.camp(room("101", 2));
        lab = new Lab(camp);
        new Leaving(camp).rule(14, "2026-01-01T00:00:00+07:00");
        hoa = Admission.into(camp.bed("101/1"));
        camp.reception().post("/stays", hoa.body()).then().statusCode(201);
        Admission mate = Admission.into(camp.bed("101/2")).person("name", "Lê Thị Bạn");
        camp.reception().post("/stays", mate.body()).then().statusCode(201);
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    private void at(String moment) {
        clock.freeze(moment + "+07:00");
    }

    private Taken tested(String day, Object... result) {
        at("2026-11-" + day + "T09:00:00");
        Taken sample = lab.take(hoa);
        found(sample, day, result);
        return sample;
    }

    private void found(Taken sample, String day, Object... result) {
        at("2026-11-" + day + "T18:00:00");
        Map<String, Object> said = Lab.result(sample.tube(), "resultedAt", "2026-11-" + day + "T17:00:00+07:00");
        said.putAll(Body.of(result));
        lab.send(List.of(said)).body("items[0].disposition", equalTo("RECORDED"));
    }

    private String why(String condition) {
        return gate().getString("conditions.find { it.condition == '" + condition + "' }.why");
    }

    private JsonPath gate() {
        return camp.reception()
                .get("/stays/" + hoa.stay() + "/release-gate")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private List<Map<String, Object>> reasons() {
        List<Map<String, Object>> reasons = camp.nurse()
                .get("/facilities/" + camp.id() + "/sampling-tasks")
                .then()
                .statusCode(200)
                .extract()
                .path("items.find { it.stayId == '" + hoa.stay() + "' }?.reasons");
        return reasons == null ? List.of() : reasons;
    }

    private List<Object> causes() {
        return reasons().stream().map(one -> one.get("cause")).toList();
    }

    @Test
    void anExaminationThatSaidNeitherYesNorNoKeepsHimInUntilALaterOneSaysMore() {
        tested("02", "outcome", "NEGATIVE");
        tested("15", "outcome", "NEGATIVE");
        assertEquals("MET", why("PENDING_SAMPLE"));
        for (String outcome : List.of("INCONCLUSIVE", "INVALID")) {
            Taken doubtful = tested("16", "outcome", outcome);
            assertEquals("REPEAT", why("PENDING_SAMPLE"));
            assertTrue(gate().getList("conditions.find { it.condition == 'PENDING_SAMPLE' }.evidence")
                    .contains(doubtful.id().toString()));
            assertEquals(List.of("REPEAT"), causes());
        }
        at("2026-11-17T09:00:00");
        Taken again = lab.take(hoa);
        assertEquals("WAITING", why("PENDING_SAMPLE"));
        assertEquals(List.of(), causes());
        found(again, "17", "outcome", "NEGATIVE");
        assertEquals("MET", why("PENDING_SAMPLE"));
        assertEquals(List.of(), causes());
    }

    @Test
    void aTubeThatLeakedKeepsHimInUntilAnotherIsTaken() {
        tested("02", "outcome", "NEGATIVE");
        tested("15", "outcome", "NEGATIVE");
        at("2026-11-16T09:00:00");
        Taken leaked = lab.take(hoa);
        Map<String, Object> rack = Tubes.rack(leaked.tube());
        rack.put("code", "LEAKED");
        camp.laboratory().post("/samples/reject", rack).then().statusCode(200);
        assertEquals("REPEAT", why("PENDING_SAMPLE"));
        assertEquals(List.of("REJECTED"), causes());
        tested("17", "outcome", "NEGATIVE");
        assertEquals("MET", why("PENDING_SAMPLE"));
        assertEquals(List.of(), causes());
    }

    @Test
    void aPositivePoolIsNobodysPositiveAndIsAnsweredByEachAlone() {
        tested("02", "outcome", "NEGATIVE");
        Taken pool = tested("15", "outcome", "POSITIVE", "method", "RT_PCR_POOLED");
        lab.results(pool).body("outcome", equalTo("POSITIVE"));
        camp.commander().get("/exposures?facilityId=" + camp.id()).then().body("items", empty());
        camp.reception().get("/stays/" + hoa.stay()).then().body("category", equalTo("ENTRANT"));
        camp.commander().get("/stays/" + hoa.stay() + "/clock").then().body("status", equalTo("RUNNING"));
        assertEquals("MET", why("NOT_POSITIVE"));
        assertEquals("REPEAT", why("PENDING_SAMPLE"));
        assertEquals(List.of("MILESTONE", "REPEAT"), causes());
        assertEquals(List.of("RT_PCR_SINGLE"), reasons().get(1).get("methods"));
        // Another pool says nothing of him alone; he himself does.
        tested("16", "outcome", "NEGATIVE", "method", "RT_PCR_POOLED");
        assertEquals("REPEAT", why("PENDING_SAMPLE"));
        tested("17", "outcome", "NEGATIVE");
        assertEquals("MET", why("PENDING_SAMPLE"));
        assertEquals("MET", why("NOT_POSITIVE"));
        assertEquals(List.of(), causes());
    }

    /** The laboratory says in the evening what it had not said at noon. */
    private String contradicted(Taken sample, String resultedAt) {
        return lab.report(sample.tube(), "outcome", "POSITIVE", "resultedAt", resultedAt)
                .body("disposition", equalTo("REVIEW"))
                .extract()
                .path("items[0].reviewId");
    }

    @Test
    void aPositiveBesideTheNegativeOfOneTubeKeepsHimInUntilSomebodyHasDecided() {
        tested("02", "outcome", "NEGATIVE");
        Taken last = tested("15", "outcome", "NEGATIVE");
        at("2026-11-15T19:00:00");
        assertEquals("MET", why("PENDING_SAMPLE"));
        String nothing = contradicted(last, "2026-11-15T18:30:00+07:00");
        assertEquals("CONTRADICTED", why("PENDING_SAMPLE"));
        assertEquals(
                List.of(last.id().toString()),
                gate().getList("conditions.find { it.condition == 'PENDING_SAMPLE' }.evidence"));
        assertEquals(List.of(), causes());
        camp.nurse()
                .post("/result-reviews/" + nothing + "/discard", 0, Body.of("reason", "of another tube"))
                .then()
                .statusCode(200);
        assertEquals("MET", why("PENDING_SAMPLE"));
        String right = contradicted(last, "2026-11-15T18:45:00+07:00");
        assertEquals("CONTRADICTED", why("PENDING_SAMPLE"));
        camp.nurse()
                .post("/result-reviews/" + right + "/accept", 0, Body.of("tube", last.tube(), "reason", "asked again"))
                .then()
                .statusCode(200)
                .body("resultId", equalTo(right));
        lab.results(last)
                .body("outcome", equalTo("POSITIVE"))
                .body("revisions.status", contains("CORRECTED", "FINAL"))
                .body("revisions[0].source", equalTo("REVIEW"));
        assertEquals("MET", why("PENDING_SAMPLE"));
        assertEquals("POSITIVE", why("NOT_POSITIVE"));
        camp.commander().get("/exposures?facilityId=" + camp.id()).then().body("items", hasSize(1));
        lab.report(last.tube(), "outcome", "POSITIVE", "resultedAt", "2026-11-15T18:45:00+07:00")
                .body("disposition", equalTo("SAME"));
    }

    @Test
    void antibodiesMakeNobodyACase() {
        tested("15", "outcome", "POSITIVE", "method", "ANTIBODY");
        camp.commander().get("/exposures?facilityId=" + camp.id()).then().body("items", empty());
        assertEquals("REPEAT", why("PENDING_SAMPLE"));
    }

    @Test
    void aCorrectionThatSaysItWasOfHimAloneMakesHimACase() {
        Taken pool = tested("15", "outcome", "POSITIVE", "method", "RT_PCR_POOLED");
        at("2026-11-15T19:00:00");
        String path = "/samples/" + pool.id() + "/results/correct";
        Map<String, Object> correction = Body.of(
                "id",
                Ids.next(),
                "name",
                "Nguyễn Thị Hoa",
                "outcome",
                "POSITIVE",
                "method",
                "RT_PCR_SINGLE",
                "resultedAt",
                "2026-11-15T18:30:00+07:00",
                "reason",
                "TRANSCRIPTION");
        camp.nurse()
                .post(path + "?dryRun=true", 1, correction)
                .then()
                .statusCode(200)
                .body("consequences.kind", hasItem("EXPOSURE_OPENED"));
        camp.nurse().post(path, 1, correction).then().statusCode(200);
        camp.commander().get("/exposures?facilityId=" + camp.id()).then().body("items", hasSize(1));
        assertEquals("POSITIVE", why("NOT_POSITIVE"));
    }

    @Test
    void aSampleThatWaitsStandsOnlyForATestThatAcceptsItsMethod() {
        tested("02", "outcome", "NEGATIVE");
        at("2026-11-15T09:00:00");
        lab.take(hoa, "method", "ANTIGEN");
        assertEquals(List.of("MILESTONE"), causes());
        UUID single = lab.take(hoa).id();
        assertEquals(List.of(), causes(), single.toString());
    }

    @Test
    void theListSaysWhereEverybodyLiesAndLeavesOutWhoIsNotThere() {
        at("2026-11-02T08:00:00");
        camp.nurse()
                .get("/facilities/" + camp.id() + "/sampling-tasks?limit=1")
                .then()
                .statusCode(200)
                .body("items[0].stayId", equalTo(hoa.stay().toString()))
                .body("items[0].building", equalTo("A"))
                .body("items[0].room", equalTo("101"))
                .body("items[0].bed", equalTo("1"));
        assertEquals(
                List.of("{%s}".formatted(hoa.stay())),
                Sql.texts(
                        "select ids from audit_entry where action = 'sampling-task.listed' and subject = ?",
                        camp.subject(Role.HEALTH_WORKER)));
        camp.nurse()
                .post(
                        "/stays/" + hoa.stay() + "/to-hospital",
                        0,
                        Body.of("hospital", "TTYT Hà Tiên", "reason", "broken arm", "keepBed", true))
                .then()
                .statusCode(200);
        assertEquals(List.of(), causes());
    }
}
