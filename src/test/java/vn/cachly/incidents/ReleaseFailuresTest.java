package vn.cachly.incidents;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.cachly.Fixtures.room;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cachly.Admission;
import vn.cachly.Body;
import vn.cachly.Fixtures;
import vn.cachly.Fixtures.Camp;
import vn.cachly.Lab;
import vn.cachly.Sql;
import vn.cachly.TestClock;
import vn.cachly.TestSetup;
import vn.cachly.Tubes;
import vn.cachly.access.Role;
import vn.cachly.release.Leaving;
import vn.cachly.shared.Ids;

/** Failures on the way out; the stories stand in {@code src/docs/incidents.md}. */
@QuarkusTest
@QuarkusTestResource(TestSetup.class)
class ReleaseFailuresTest {
    @Inject
    Fixtures fixtures;

    @Inject
    TestClock clock;

    private Camp camp;
    private Lab lab;
    private Leaving leaving;
    private Admission hoa;
    private Admission mate;

    @BeforeEach
    void twoInARoom() {
        at("2026-11-02T02:00:00");
        camp = fixtures.camp(room("101", 3), room("102", 2));
        lab = new Lab(camp);
        leaving = new Leaving(camp);
        leaving.rule(14, "2026-01-01T00:00:00+07:00");
        hoa = admitted(Admission.into(camp.bed("101/1")));
        mate = admitted(Admission.into(camp.bed("101/2")));
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    private void at(String moment) {
        clock.freeze(moment + "+07:00");
    }

    private Admission admitted(Admission person) {
        camp.reception().post("/stays", person.body()).then().statusCode(201);
        return person;
    }

    private List<String> shut(Admission one, String kind) {
        return camp.reception()
                .get("/stays/" + one.stay() + "/release-gate?exitKind=" + kind)
                .then()
                .statusCode(200)
                .extract()
                .path("conditions.findAll { !it.met }.condition");
    }

    private String why(Admission one, String kind, String condition) {
        return camp.reception()
                .get("/stays/" + one.stay() + "/release-gate?exitKind=" + kind)
                .then()
                .statusCode(200)
                .extract()
                .path("conditions.find { it.condition == '" + condition + "' }.why");
    }

    private void tested(Admission one, String takenAt, String resultedAt, String outcome) {
        at(takenAt);
        Lab.Taken sample = lab.take(one);
        at(resultedAt);
        lab.report(sample.tube(), "outcome", outcome, "resultedAt", resultedAt + "+07:00")
                .body("disposition", equalTo("RECORDED"));
    }

    @Test
    void F01_threeReturneesLeftInTheMorningAndTheirResultsCameInTheAfternoon() {
        tested(hoa, "2026-11-02T09:00:00", "2026-11-02T18:00:00", "NEGATIVE");
        tested(hoa, "2026-11-15T09:00:00", "2026-11-15T18:00:00", "NEGATIVE");
        at("2026-11-16T07:00:00");
        Lab.Taken last = lab.take(hoa);
        leaving.letThrough(hoa.stay(), "ORDER");
        UUID list = leaving.approved("COMPLETED", hoa);
        at("2026-11-16T08:00:00");
        leaving.depart(list)
                .then()
                .statusCode(200)
                .body("items[0].error.code", equalTo("GATE_SHUT"))
                .body("items[0].shut.condition", contains("PENDING_SAMPLE"));
        at("2026-11-16T15:00:00");
        lab.report(last.tube(), "outcome", "POSITIVE", "resultedAt", "2026-11-16T14:00:00+07:00");
        camp.reception()
                .get("/stays/" + hoa.stay())
                .then()
                .body("endedAt", nullValue())
                .body("bed", notNullValue());
        assertTrue(shut(hoa, "COMPLETED").contains("NOT_POSITIVE"));
    }

    @Test
    void F02_letOutForAFuneralWithoutATestOrSwabbedOnTheWayOut() {
        at("2026-11-05T08:00:00");
        assertEquals("MISSING", why(hoa, "HOME_QUARANTINE", "LAST_TEST"));
        lab.take(hoa);
        leaving.letThrough(hoa.stay(), "ORDER");
        UUID list = leaving.approved("HOME_QUARANTINE", hoa);
        at("2026-11-05T09:00:00");
        leaving.depart(list).then().body("items[0].shut.condition", contains("LAST_TEST", "PENDING_SAMPLE"));
        // Whoever lets him out without one is two officers, and both stand in the record.
        UUID override = leaving.letThrough(hoa.stay(), "LAST_TEST", "PENDING_SAMPLE");
        leaving.depart(list).then().statusCode(200).body("departed", equalTo(1));
        camp.department()
                .get("/stays/" + hoa.stay() + "/release-overrides")
                .then()
                .body("find { it.id == '" + override + "' }.askedBy", equalTo(camp.subject(Role.HEALTH_WORKER)))
                .body("find { it.id == '" + override + "' }.confirmedBy", equalTo(camp.subject(Role.COMMANDER)));
    }

    @Test
    void F03_nobodyCouldCountWhoHadBeenTestedBecauseNothingTiedTestsToPeople() {
        at("2026-11-02T09:00:00");
        camp.nurse()
                .post("/stays/" + Ids.next() + "/samples", Tubes.sample())
                .then()
                .statusCode(404);
        lab.take(hoa);
        assertEquals(
                List.of(mate.stay().toString()),
                camp.nurse()
                        .get("/facilities/" + camp.id() + "/sampling-tasks")
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("items.stayId"));
        assertEquals(0, Sql.number("select count(*) from sample where stay_id is null"));
    }

    @Test
    void F05_homeByCoachAndTaxiAndNobodyAtHomeKnew() {
        leaving.letThrough(hoa.stay(), "LAST_TEST", "ORDER");
        at("2026-11-05T09:00:00");
        UUID list = leaving.approved("HOME_QUARANTINE", hoa);
        String handover = leaving.depart(list).then().statusCode(200).extract().path("items[0].handoverId");
        JsonPath there = camp.as(Role.COMMITTEE)
                .get("/handovers/" + handover)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertEquals("ARRANGED", there.getString("transport"));
        assertEquals("2026-11-06T09:00:00+07:00", there.getString("dueAt"));
        assertEquals(List.of("2026-11-11"), there.getList("followUps.findAll { it.kind == 'TEST' }.date"));
        // A case in his room is found on the day after: he is called back.
        tested(mate, "2026-11-06T08:00:00", "2026-11-06T18:00:00", "POSITIVE");
        String exposure = camp.commander().get("/exposures").then().extract().path("items[0].id");
        camp.commander()
                .post("/exposures/" + exposure + "/confirm", 0, Body.of("reason", "one room"))
                .then()
                .statusCode(200)
                .body("contacts[0].stayId", equalTo(hoa.stay().toString()))
                .body("contacts[0].leftAt", equalTo("2026-11-05T09:00:00+07:00"));
        camp.commander()
                .get("/tasks?kind=CONTACT_TO_RECALL")
                .then()
                .body("items.subject.id", contains(hoa.stay().toString()));
    }

    @Test
    void F06_positiveAndWellAgainIsAnotherWayOutThanNeverPositive() {
        tested(hoa, "2026-11-03T09:00:00", "2026-11-03T18:00:00", "POSITIVE");
        tested(hoa, "2026-11-15T09:00:00", "2026-11-15T18:00:00", "NEGATIVE");
        at("2026-11-16T08:00:00");
        assertTrue(shut(hoa, "COMPLETED").containsAll(List.of("DAYS", "NOT_POSITIVE")));
        assertEquals("NOT_RECOVERED", why(hoa, "RECOVERED", "RECOVERY"));
        camp.commander()
                .post(
                        "/stays/" + hoa.stay() + "/clock/events",
                        Body.of("id", Ids.next(), "kind", "RECOVERED", "reason", "no symptoms for ten days"))
                .then()
                .statusCode(201);
        assertEquals("TESTS", why(hoa, "RECOVERED", "RECOVERY"));
        tested(hoa, "2026-11-16T09:00:00", "2026-11-16T18:00:00", "NEGATIVE");
        assertEquals("MET", why(hoa, "RECOVERED", "RECOVERY"));
        assertEquals("POSITIVE", why(hoa, "COMPLETED", "NOT_POSITIVE"));
    }

    @Test
    void F14_theRoomMatesOfACaseWentOnAsIfNothingWere() {
        tested(hoa, "2026-11-05T09:00:00", "2026-11-05T18:00:00", "POSITIVE");
        assertEquals("OPEN", why(mate, "COMPLETED", "EXPOSURE"));
        camp.commander()
                .get("/tasks?kind=EXPOSURE_TO_DECIDE")
                .then()
                .body("items", hasSize(1))
                .body("items[0].dueAt", equalTo("2026-11-05T20:00:00+07:00"));
        at("2026-11-05T21:00:00");
        camp.department().get("/exposures?facilityId=" + camp.id()).then().body("items[0].overdue", equalTo(true));
    }

    @Test
    void F23_keptInBeyondTheOrderAndNobodyNoticed() {
        at("2026-11-10T08:00:00");
        // The paper is made before the day.
        UUID list = leaving.proposed("COMPLETED", hoa, mate);
        camp.commander().get("/facilities/" + camp.id() + "/release-due").then().body("items", hasSize(0));
        for (String day : List.of("2026-11-16", "2026-11-17", "2026-11-30")) {
            at(day + "T06:00:00");
            camp.commander()
                    .get("/facilities/" + camp.id() + "/release-due")
                    .then()
                    .statusCode(200)
                    .body(
                            "items.stayId",
                            hasItems(hoa.stay().toString(), mate.stay().toString()))
                    .body(
                            "items[0].conditions.findAll { !it.met }.condition",
                            hasItems("TESTS", "ORDER", "APPROVED_LIST"));
        }
        camp.commander().get("/release-lists/" + list).then().body("items[0].gateOpen", equalTo(false));
    }

    @Test
    void D1_3_aNegativeOfTheFirstDayOpensTheDoorAndOneFaultStopsTheOthersHalfWay() {
        tested(hoa, "2026-11-02T09:00:00", "2026-11-02T18:00:00", "NEGATIVE");
        tested(mate, "2026-11-02T19:00:00", "2026-11-02T20:00:00", "NEGATIVE");
        at("2026-11-16T08:00:00");
        assertEquals("MISSING", why(hoa, "COMPLETED", "TESTS"));
        tested(mate, "2026-11-16T08:30:00", "2026-11-16T18:00:00", "NEGATIVE");
        leaving.letThrough(hoa.stay(), "ORDER");
        leaving.letThrough(mate.stay(), "ORDER");
        UUID list = leaving.approved("COMPLETED", hoa, mate);
        at("2026-11-16T19:00:00");
        leaving.depart(list)
                .then()
                .statusCode(200)
                .body("departed", equalTo(1))
                .body("items.find { it.stayId == '" + mate.stay() + "' }.certificateSerial", notNullValue())
                .body("items.find { it.stayId == '" + hoa.stay() + "' }.shut.condition", contains("TESTS"));
    }

    @Test
    void D1_4_whoeverHasMovedOutOfTheRoomIsForgotten() {
        at("2026-11-04T08:00:00");
        camp.commander()
                .post("/stays/" + mate.stay() + "/moves", 0, Body.of("bedId", camp.bed("102/1")))
                .then()
                .statusCode(200);
        tested(hoa, "2026-11-05T09:00:00", "2026-11-05T18:00:00", "POSITIVE");
        String exposure = camp.commander().get("/exposures").then().extract().path("items[0].id");
        camp.commander()
                .get("/exposures/" + exposure)
                .then()
                .body("contacts.stayId", contains(mate.stay().toString()))
                .body("contacts[0].lastAt", equalTo("2026-11-04T08:00:00+07:00"));
    }

    @Test
    void D1_5_betweenTheCaseAndItsRemovalTheRoomMatesHadNoDateAtAll() {
        tested(hoa, "2026-11-05T09:00:00", "2026-11-05T18:00:00", "POSITIVE");
        camp.commander()
                .get("/stays/" + mate.stay() + "/clock")
                .then()
                .body("releaseFrom", equalTo("2026-11-16T00:00:00+07:00"));
        at("2026-11-05T19:00:00");
        String exposure = camp.commander().get("/exposures").then().extract().path("items[0].id");
        camp.commander()
                .post("/exposures/" + exposure + "/confirm", 0, Body.of())
                .then()
                .statusCode(200);
        camp.commander()
                .get("/stays/" + mate.stay() + "/clock")
                .then()
                .body("releaseFrom", equalTo("2026-11-19T00:00:00+07:00"))
                .body("events.findAll { it.kind == 'LAST_CONTACT' }.causeId", contains(exposure));
    }

    @Test
    void D1_6_halfOfADepartureIsWrittenDown() {
        leaving.letThrough(hoa.stay(), "LAST_TEST", "ORDER");
        at("2026-11-05T09:00:00");
        UUID list = leaving.approved("HOME_QUARANTINE", hoa);
        // Told for a moment before he came: refused, and nothing of it stands.
        leaving.depart(list, "happenedAt", "2026-11-01T09:00:00+07:00", "reason", "wrong day")
                .then()
                .statusCode(409)
                .body("code", equalTo("BEFORE_DECISION"));
        assertEquals(List.of("open in-bed none waiting"), Sql.texts("""
                        select case when s.ended_at is null then 'open ' else 'ended ' end
                               || case when exists (select from bed_use u where u.stay_id = s.id and u.ended_at is null) then 'in-bed ' else 'no-bed ' end
                               || case when exists (select from handover h where h.stay_id = s.id) then 'sent ' else 'none ' end
                               || case when exists (select from release_item i where i.stay_id = s.id and i.departed_at is not null) then 'gone' else 'waiting' end
                          from stay s where s.id = ?""", hoa.stay()));
    }

    @Test
    void C04_thoseWhoWereDischargedStillHoldTheirBeds() {
        leaving.letThrough(hoa.stay(), "LAST_TEST", "ORDER");
        at("2026-11-05T09:00:00");
        leaving.depart(leaving.approved("HOME_QUARANTINE", hoa))
                .then()
                .statusCode(200)
                .body("departed", equalTo(1));
        camp.department()
                .get("/capacity?facilityId=" + camp.id())
                .then()
                .body("beds.occupied", equalTo(1))
                .body("beds.cleaning", equalTo(1));
        assertEquals(0, Sql.number("""
                        select count(*) from bed_use u join stay s on s.id = u.stay_id
                         where u.superseded_at is null and u.ended_at is null and s.ended_at is not null"""));
    }

    @Test
    void C05_theBedIsFreeWithTheOrderWhileHeStillLiesInIt() {
        at("2026-11-05T09:00:00");
        leaving.approved("HOME_QUARANTINE", hoa);
        camp.department()
                .get("/capacity?facilityId=" + camp.id())
                .then()
                .body("beds.occupied", equalTo(2))
                .body("beds.cleaning", equalTo(0));
        camp.reception()
                .get("/stays/" + hoa.stay())
                .then()
                .body("bed.name", equalTo("1"))
                .body("alerts", not(hasItem("MOVE_NEEDED")));
    }
}
