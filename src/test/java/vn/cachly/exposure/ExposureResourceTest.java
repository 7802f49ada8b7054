package vn.cachly.exposure;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.cachly.Fixtures.room;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cachly.Admission;
import vn.cachly.Api;
import vn.cachly.Body;
import vn.cachly.Fixtures;
import vn.cachly.Fixtures.Camp;
import vn.cachly.Lab;
import vn.cachly.Sql;
import vn.cachly.TestClock;
import vn.cachly.TestSetup;
import vn.cachly.access.Role;
import vn.cachly.release.Leaving;
import vn.cachly.shared.Ids;

@QuarkusTest
@QuarkusTestResource(TestSetup.class)
class ExposureResourceTest {
    @Inject
    Fixtures fixtures;

    @Inject
    TestClock clock;

    private Camp camp;
    private Lab lab;
    private Admission hoa;
    private Admission mate;
    private Admission moved;
    private Admission elsewhere;

    /** Hoa and a mate lie in 101; somebody lay there for a night and has moved to 102, where somebody else is. */
    @BeforeEach
    void twoRooms() {
        clock.freeze("2026-11-20T08:00:00+07:00");
        camp = fixtures.camp(room("101", 3), room("102", 3));
        new Leaving(camp).rule(14, "2026-01-01T00:00:00+07:00");
        lab = new Lab(camp);
        hoa = admitted(Admission.into(camp.bed("101/1")));
        mate = admitted(Admission.into(camp.bed("101/2")).person("name", "Lê Thị Bạn"));
        moved = admitted(Admission.into(camp.bed("101/3")).person("name", "Lê Thị Đi"));
        elsewhere = admitted(Admission.into(camp.bed("102/1")).person("name", "Lê Thị Xa"));
        clock.freeze("2026-11-22T08:00:00+07:00");
        camp.commander()
                .post("/stays/" + moved.stay() + "/moves", 0, Body.of("bedId", camp.bed("102/2")))
                .then()
                .statusCode(200);
        clock.freeze("2026-11-23T08:00:00+07:00");
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    private Admission admitted(Admission person) {
        camp.reception().post("/stays", person.body()).then().statusCode(201);
        return person;
    }

    private Lab.Taken positive() {
        Lab.Taken sample = lab.take(hoa);
        clock.freeze("2026-11-23T19:00:00+07:00");
        lab.report(sample.tube(), "outcome", "POSITIVE").body("disposition", equalTo("RECORDED"));
        clock.freeze("2026-11-23T19:30:00+07:00");
        return sample;
    }

    private JsonPath exposure() {
        String id = camp.commander()
                .get("/exposures?facilityId=" + camp.id())
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .extract()
                .path("items[0].id");
        return camp.commander()
                .get("/exposures/" + id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private ValidatableResponse decide(Api officer, JsonPath exposure, String step, Object... pairs) {
        return officer.post(
                        "/exposures/" + exposure.getString("id") + "/" + step,
                        exposure.getInt("version"),
                        Body.of(pairs))
                .then();
    }

    private String why(Admission one, String condition) {
        return camp.reception()
                .get("/stays/" + one.stay() + "/release-gate")
                .then()
                .statusCode(200)
                .extract()
                .path("conditions.find { it.condition == '" + condition + "' }.why");
    }

    private String releaseOf(Admission one) {
        return camp.commander()
                .get("/stays/" + one.stay() + "/clock")
                .then()
                .statusCode(200)
                .extract()
                .path("releaseFrom");
    }

    @Test
    void everybodyWhoWasInTheRoomIsNamedAlsoWhoHasMovedAndNobodyElse() {
        positive();
        JsonPath exposure = exposure();
        assertEquals("OPEN", exposure.getString("state"));
        assertEquals(hoa.stay().toString(), exposure.getString("caseStayId"));
        assertEquals("2026-11-21T08:00:00+07:00", exposure.getString("infectiousFrom"));
        assertEquals("2026-11-23T21:00:00+07:00", exposure.getString("dueAt"));
        assertEquals(List.of(mate.stay().toString(), moved.stay().toString()), exposure.getList("contacts.stayId"));
        // From the morning two days before the sample until now, and until the move.
        assertEquals(59.5f, exposure.getFloat("contacts[0].hours"));
        assertEquals(24.0f, exposure.getFloat("contacts[1].hours"));
        assertEquals("2026-11-22T08:00:00+07:00", exposure.getString("contacts[1].lastAt"));
        assertEquals(List.of("PROPOSED", "PROPOSED"), exposure.getList("contacts.state"));
        assertEquals("OPEN", why(mate, "EXPOSURE"));
        assertEquals("OPEN", why(moved, "EXPOSURE"));
        assertEquals("MET", why(elsewhere, "EXPOSURE"));
        assertEquals("POSITIVE", why(hoa, "DAYS"));
        assertEquals("POSITIVE", why(hoa, "NOT_POSITIVE"));
        camp.reception()
                .get("/stays/" + hoa.stay())
                .then()
                .body("category", equalTo("F0"))
                .body("alerts", hasItem("MOVE_NEEDED"));
        assertEquals(
                1,
                Sql.number(
                        "select count(*) from task where kind = 'EXPOSURE_TO_DECIDE' and subject_id = ?::uuid and closed_at is null",
                        exposure.getString("id")));
        Camp other = fixtures.camp();
        other.commander().get("/exposures/" + exposure.getString("id")).then().statusCode(404);
        other.commander().get("/exposures").then().statusCode(200).body("items", hasSize(0));
        camp.reception().get("/exposures").then().statusCode(403);
    }

    @Test
    void whoeverIsConfirmedCountsAnewFromWhenTheyWereTogetherLast() {
        positive();
        assertEquals("2026-12-04T00:00:00+07:00", releaseOf(moved));
        JsonPath exposure = exposure();
        decide(camp.commander(), exposure, "confirm", "stayIds", List.of(moved.stay()), "reason", "one night")
                .statusCode(200)
                .body("state", equalTo("OPEN"))
                .body("undecided", equalTo(1));
        assertEquals("2026-12-06T00:00:00+07:00", releaseOf(moved));
        assertEquals("MET", why(moved, "EXPOSURE"));
        camp.as(Role.HEALTH_WORKER)
                .get("/facilities/" + camp.id() + "/sampling-tasks")
                .then()
                .statusCode(200)
                .body("items.find { it.stayId == '" + moved.stay() + "' }.reasons.cause", hasItem("CONTACT"));
        decide(camp.commander(), exposure(), "reject", "stayIds", List.of(mate.stay()))
                .statusCode(400)
                .body("code", equalTo("REJECT_NEEDS_REASON"));
        decide(camp.commander(), exposure(), "reject", "stayIds", List.of(mate.stay()), "reason", "a wall between them")
                .statusCode(200)
                .body("state", equalTo("DECIDED"));
        assertEquals("MET", why(mate, "EXPOSURE"));
        assertEquals("2026-12-04T00:00:00+07:00", releaseOf(mate));
        decide(camp.commander(), exposure, "confirm").statusCode(412);
        decide(camp.commander(), exposure(false), "confirm", "stayIds", List.of(elsewhere.stay()))
                .statusCode(400)
                .body("code", equalTo("NOT_EXPOSED"));
    }

    @Test
    void whoeverStaysWithTheCaseIsDecidedOnAgainOnceTheyAreParted() {
        positive();
        decide(camp.commander(), exposure(), "confirm").statusCode(200).body("state", equalTo("DECIDED"));
        assertEquals("2026-12-07T00:00:00+07:00", releaseOf(mate));
        clock.freeze("2026-11-24T08:00:00+07:00");
        assertEquals("TOGETHER", why(mate, "EXPOSURE"));
        assertEquals("MET", why(moved, "EXPOSURE"));
        camp.commander()
                .post("/stays/" + hoa.stay() + "/end", version(hoa), Body.of("kind", "TREATMENT", "reason", "hospital"))
                .then()
                .statusCode(200);
        clock.freeze("2026-11-25T08:00:00+07:00");
        decide(camp.commander(), exposure(false), "confirm").statusCode(200);
        assertEquals("2026-12-08T00:00:00+07:00", releaseOf(mate));
        assertEquals("MET", why(mate, "EXPOSURE"));
    }

    private int version(Admission one) {
        return camp.reception().get("/stays/" + one.stay()).jsonPath().getInt("version");
    }

    private JsonPath exposure(boolean open) {
        String id = camp.commander()
                .get("/exposures?open=" + open + "&facilityId=" + camp.id())
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].id");
        return camp.commander().get("/exposures/" + id).then().extract().jsonPath();
    }

    @Test
    void aCorrectedResultUndoesExactlyWhatItHadCausedAndShowsItFirst() {
        Map<String, String> before = Map.of("mate", releaseOf(mate), "moved", releaseOf(moved), "hoa", releaseOf(hoa));
        Lab.Taken sample = positive();
        decide(camp.commander(), exposure(), "confirm").statusCode(200);
        clock.freeze("2026-11-24T10:00:00+07:00");
        int version =
                camp.laboratory().get("/samples/" + sample.id()).jsonPath().getInt("version");
        Map<String, Object> correction = Body.of(
                "id",
                Ids.next(),
                "name",
                "Nguyễn Thị Hoa",
                "birthYear",
                1984,
                "outcome",
                "NEGATIVE",
                "resultedAt",
                "2026-11-24T09:30:00+07:00",
                "laboratory",
                "TTYT Hà Tiên",
                "reason",
                "APPARATUS");
        String path = "/samples/" + sample.id() + "/results/correct";
        camp.laboratory()
                .post(path + "?dryRun=true", version, correction)
                .then()
                .statusCode(200)
                .body("dryRun", equalTo(true))
                .body(
                        "consequences.kind",
                        hasItems(
                                "EXPOSURE_UNDONE",
                                "CLOCK_RUNS_AGAIN",
                                "CATEGORY_BACK",
                                "CONTACT_REVOKED",
                                "CONTACT_REVOKED"));
        assertEquals("DECIDED", exposure(false).getString("state"));
        camp.laboratory().post(path, version, correction).then().statusCode(200).body("after", equalTo("NEGATIVE"));
        assertEquals("UNDONE", exposure(false).getString("state"));
        assertEquals(before, Map.of("mate", releaseOf(mate), "moved", releaseOf(moved), "hoa", releaseOf(hoa)));
        camp.reception()
                .get("/stays/" + hoa.stay())
                .then()
                .body("category", equalTo("ENTRANT"))
                .body("alerts", not(hasItem("MOVE_NEEDED")));
        assertEquals("MET", why(mate, "EXPOSURE"));
        camp.as(Role.HEALTH_WORKER)
                .get("/facilities/" + camp.id() + "/sampling-tasks")
                .then()
                .body("items.reasons.flatten().cause", not(hasItem("CONTACT")));
        decide(camp.commander(), exposure(false), "confirm").statusCode(409).body("code", equalTo("EXPOSURE_UNDONE"));
    }

    @Test
    void aCaseThatMovesInTheSameMomentAsItsResultComesIsACaseAllTheSame() {
        Lab.Taken sample = lab.take(hoa);
        clock.freeze("2026-11-23T19:00:00+07:00");
        camp.commander()
                .post("/stays/" + hoa.stay() + "/moves", version(hoa), Body.of("bedId", camp.bed("102/3")))
                .then()
                .statusCode(200);
        lab.report(sample.tube(), "outcome", "POSITIVE").body("disposition", equalTo("RECORDED"));
        camp.reception().get("/stays/" + hoa.stay()).then().body("category", equalTo("F0"));
        assertEquals(hoa.stay().toString(), exposure().getString("caseStayId"));
        // And a correction in the very moment in which the category changed.
        int version =
                camp.laboratory().get("/samples/" + sample.id()).jsonPath().getInt("version");
        camp.laboratory()
                .post(
                        "/samples/" + sample.id() + "/results/withdraw",
                        version,
                        Body.of("id", Ids.next(), "reason", "APPARATUS"))
                .then()
                .statusCode(200);
        camp.reception().get("/stays/" + hoa.stay()).then().body("category", equalTo("ENTRANT"));
    }

    @Test
    void whoeverIsInTheExposureNoMoreIsDecidedOnNoMore() {
        positive();
        camp.commander()
                .post("/stays/" + mate.stay() + "/void", 0, Body.of("reason", "typed twice"))
                .then()
                .statusCode(200);
        for (String step : List.of("confirm", "reject")) {
            decide(camp.commander(), exposure(), step, "stayIds", List.of(mate.stay()), "reason", "x")
                    .statusCode(400)
                    .body("code", equalTo("NOT_EXPOSED"));
        }
        decide(camp.commander(), exposure(), "confirm").statusCode(200).body("state", equalTo("DECIDED"));
        assertEquals("UNDONE", Sql.text("select state from exposure_member where stay_id = ?", mate.stay()));
    }

    @Test
    void whoeverHasLeftIsToBeCalledBack() {
        new Leaving(camp).letThrough(mate.stay(), "LAST_TEST", "ORDER");
        UUID list = new Leaving(camp).approved("HOME_QUARANTINE", mate);
        clock.freeze("2026-11-23T12:00:00+07:00");
        new Leaving(camp).depart(list).then().statusCode(200).body("departed", equalTo(1));
        positive();
        JsonPath exposure = exposure();
        assertEquals("2026-11-23T12:00:00+07:00", exposure.getString("contacts[0].leftAt"));
        decide(camp.commander(), exposure, "confirm").statusCode(200);
        assertEquals(
                List.of(mate.stay().toString()),
                Sql.texts(
                        "select subject_id::text from task where kind = 'CONTACT_TO_RECALL' and facility_id = ? and closed_at is null",
                        camp.id()));
        camp.commander()
                .get("/tasks?kind=CONTACT_TO_RECALL")
                .then()
                .body("items.subject.id", contains(mate.stay().toString()))
                .body("items[0].dueAt", equalTo("2026-11-23T23:00:00+07:00"))
                .body("items[0].closedAt", nullValue());
    }
}
