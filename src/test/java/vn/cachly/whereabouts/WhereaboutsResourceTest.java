package vn.cachly.whereabouts;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static vn.cachly.Fixtures.room;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cachly.Admission;
import vn.cachly.Api;
import vn.cachly.Body;
import vn.cachly.Fixtures;
import vn.cachly.Fixtures.Camp;
import vn.cachly.Ledger;
import vn.cachly.Race;
import vn.cachly.Sql;
import vn.cachly.TestClock;
import vn.cachly.TestSetup;
import vn.cachly.access.Role;
import vn.cachly.shared.Ids;

@QuarkusTest
@QuarkusTestResource(TestSetup.class)
class WhereaboutsResourceTest {
    private static final List<String> STEPS =
            List.of("absent", "found", "to-hospital", "from-hospital", "close-as-absconded");

    @Inject
    Fixtures fixtures;

    @Inject
    TestClock clock;

    private Camp camp;
    private Admission mother;
    private String path;

    @BeforeEach
    void somebodyIsInTheCamp() {
        clock.freeze("2021-05-20T20:00:00+07:00");
        camp = fixtures.camp(room("101", 2), room("102", 1));
        mother = admit(Admission.into(camp.bed("101/1")));
        path = "/stays/" + mother.stay();
        clock.freeze("2021-05-21T06:00:00+07:00");
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    private Admission admit(Admission person) {
        camp.reception().post("/stays", person.body()).then().statusCode(201);
        return person;
    }

    private Admission child() {
        clock.freeze("2021-05-20T20:10:00+07:00");
        Admission child = admit(Admission.into(camp.bed("101/1"))
                .childOf(mother.stay())
                .person("name", "Bé")
                .person("birthDate", "2020"));
        clock.freeze("2021-05-21T06:00:00+07:00");
        return child;
    }

    private static Map<String, Object> gone(Object... otherwise) {
        Map<String, Object> body = Body.of("lastSeenAt", "2021-05-20T22:00:00+07:00", "reason", "bed empty");
        body.putAll(Body.of(otherwise));
        return body;
    }

    private static Map<String, Object> hospital(Object... otherwise) {
        Map<String, Object> body = Body.of("hospital", "TTYT Hà Tiên", "reason", "broken arm");
        body.putAll(Body.of(otherwise));
        return body;
    }

    private ValidatableResponse step(String step, int version, Object body) {
        return camp.commander().post(path + "/" + step, version, body).then();
    }

    private static void refused(ValidatableResponse answer, int status, String code, String field) {
        answer.statusCode(status).body("code", equalTo(code)).body("errors.field", equalTo(List.of(field)));
    }

    private static void refused(ValidatableResponse answer, String code) {
        answer.statusCode(409).body("code", equalTo(code));
    }

    private ValidatableResponse capacity() {
        return camp.commander().get("/capacity?facilityId=" + camp.id()).then().statusCode(200);
    }

    private ValidatableResponse absences() {
        return camp.commander()
                .get("/facilities/" + camp.id() + "/absences")
                .then()
                .statusCode(200);
    }

    private List<String> tasks(Admission person) {
        return Sql.texts(
                "select concat_ws(' ', kind, closable, outcome, outcome_code) from task where subject_id = ? order by id",
                person.stay());
    }

    // ---- Who and where

    @Test
    void whoMayTakeWhichStep() {
        Camp other = fixtures.camp(room("101", 1));
        for (String step : STEPS) {
            Api.nobody().post(path + "/" + step, gone()).then().statusCode(401);
            for (String role : List.of(Role.COMMITTEE, Role.CLIENT, Role.ADMINISTRATOR, Role.AUDITOR)) {
                camp.as(role).post(path + "/" + step, 0, gone()).then().statusCode(403);
            }
        }
        for (String step : List.of("absent", "found", "to-hospital", "from-hospital")) {
            camp.department().post(path + "/" + step, 0, gone()).then().statusCode(403);
        }
        camp.reception().post(path + "/to-hospital", 0, hospital()).then().statusCode(403);
        for (String role : List.of(Role.RECEPTION, Role.HEALTH_WORKER)) {
            camp.as(role)
                    .post(path + "/close-as-absconded", 0, Body.of("reason", "x"))
                    .then()
                    .statusCode(403);
        }
        for (Object[] one : new Object[][] {
            {"absent", gone()},
            {"found", Body.of("reason", "x")},
            {"to-hospital", hospital()},
            {"from-hospital", Body.of()},
            {"close-as-absconded", Body.of("reason", "x")}
        }) {
            other.commander().post(path + "/" + one[0], 0, one[1]).then().statusCode(404);
            camp.commander().post(path + "/" + one[0], one[1]).then().statusCode(428);
            step((String) one[0], 7, one[1]).statusCode(412);
        }
        for (String list : List.of("absences", "hospital-trips")) {
            String address = "/facilities/" + camp.id() + "/" + list;
            Api.nobody().get(address).then().statusCode(401);
            for (String role : List.of(Role.COMMITTEE, Role.CLIENT, Role.ADMINISTRATOR, Role.AUDITOR)) {
                camp.as(role).get(address).then().statusCode(403);
            }
            other.commander().get(address).then().statusCode(404);
            camp.department().get(address).then().statusCode(200).body("items", empty());
        }
    }

    // ---- Absent

    @Test
    void whoeverIsGoneIsAbsentSinceHeWasLastSeenAndHisBedIsBlockedUntilAnOfficerFreesIt() {
        step("absent", 0, gone())
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("whereabouts", equalTo("ABSENT"))
                .body("allowedActions", contains("found", "close-as-absconded", "categories", "end", "void"))
                .body("bed", nullValue())
                .body("dates.status", equalTo("AWAY"))
                .body("dates.releaseFrom", nullValue());
        capacity()
                .body("people.absent", equalTo(1))
                .body("people.inBeds", equalTo(0))
                .body("people.total", equalTo(1))
                .body("beds.blocked", equalTo(1))
                .body("beds.occupied", equalTo(0))
                .body("beds.cleaning", equalTo(0))
                .body("beds.free", equalTo(2));
        Ledger.assertSound(camp);
        camp.reception()
                .post("/stays", Admission.into(camp.bed("101/1")).body())
                .then()
                .statusCode(409)
                .body("code", equalTo("BED_TAKEN"))
                .body("inTheWay.kind", equalTo("BLOCKED"))
                .body("inTheWay.since", equalTo("2021-05-20T22:00:00+07:00"));
        assertEquals(List.of("PERSON_ABSENT f"), tasks(mother));
        assertEquals(
                List.of("ABSCONDED 2021-05-20 22:00"),
                Sql.texts(
                        "select kind || ' ' || to_char(happened_at at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD HH24:MI') from clock_event where stay_id = ? and kind <> 'FACILITY_ENTRY'",
                        mother.stay()));
        assertEquals(
                List.of("stay.absent 1"),
                Sql.texts(
                        "select concat_ws(' ', action, version) from change where resource_id = ? and action <> 'stay.admitted'",
                        mother.stay()));
        String use = Sql.text(
                "select id from bed_use where bed_id = ? and kind = 'BLOCKED' and reason = 'ABSENT'",
                camp.bed("101/1"));
        camp.commander()
                .post("/beds/" + camp.bed("101/1") + "/uses/" + use + "/end", 0, Body.of("reason", "searched"))
                .then()
                .statusCode(200);
        capacity().body("beds.blocked", equalTo(0)).body("beds.free", equalTo(3));
    }

    @Test
    void theListLaysWhatIsSaidBesideWhatSawHimAndShowsNothingOfHisHealth() {
        clock.freeze("2021-05-20T21:00:00+07:00");
        UUID call = rollCall("present");
        clock.freeze("2021-05-20T22:30:00+07:00");
        UUID check = Ids.next();
        camp.as(Role.HEALTH_WORKER)
                .post(
                        path + "/health-checks",
                        Body.of("id", check, "session", "EVENING", "temperature", 39, "note", "Bí mật"))
                .then()
                .statusCode(201);
        clock.freeze("2021-05-21T05:00:00+07:00");
        rollCall("missing");
        clock.freeze("2021-05-21T06:00:00+07:00");
        step("absent", 0, gone()).statusCode(200);
        String shown = absences()
                .body("items", hasSize(1))
                .body("items[0].stayId", equalTo(mother.stay().toString()))
                .body("items[0].personId", equalTo(mother.personId().toString()))
                .body("items[0].name", equalTo("Nguyễn Thị Hoa"))
                .body("items[0].birthDate", equalTo("1984-05-12"))
                .body("items[0].sex", equalTo("FEMALE"))
                .body("items[0].lastSeenAt", equalTo("2021-05-20T22:00:00+07:00"))
                .body("items[0].reason", equalTo("bed empty"))
                .body("items[0].recordedAt", equalTo("2021-05-21T06:00:00+07:00"))
                .body("items[0].recordedBy", equalTo(camp.subject(Role.COMMANDER)))
                .body("items[0].seen.by", contains("HEALTH_CHECK", "ROLL_CALL", "BED"))
                .body("items[0].seen[0].id", equalTo(check.toString()))
                .body("items[0].seen[0].at", equalTo("2021-05-20T22:30:00+07:00"))
                .body("items[0].seen[1].id", equalTo(call.toString()))
                .body("items[0].seen[1].room", equalTo("101"))
                .body("items[0].seen[2].at", equalTo("2021-05-20T20:00:00+07:00"))
                .body("items[0].seen[2].bed", equalTo("1"))
                .body("items[0].contradicted", equalTo(true))
                .body("items[0].missedAt", equalTo("2021-05-21T05:00:00+07:00"))
                .body("items[0].foundAt", nullValue())
                .extract()
                .asString();
        for (String health : List.of("mật", "temperature", "symptoms", "category")) {
            assertFalse(shown.contains(health), health);
        }
        assertEquals(
                1,
                Sql.number(
                        "select count(*) from audit_entry where action = 'absence.listed' and ?::uuid = any(ids)",
                        mother.stay()));
    }

    private UUID rollCall(String list) {
        UUID call = Ids.next();
        camp.commander()
                .post("/facilities/" + camp.id() + "/roll-calls", Body.of("id", call, "kind", "ROUTINE"))
                .then()
                .statusCode(201);
        Object room = Body.of("id", Ids.next(), "roomId", camp.room("101"), list, List.of(mother.stay()));
        camp.commander()
                .post("/roll-calls/" + call + "/rooms", Body.of("rooms", List.of(room)))
                .then()
                .statusCode(200);
        return call;
    }

    @Test
    void nobodyGoesBeforeHeCameOrTwiceOrInTheFuture() {
        refused(step("absent", 0, gone("lastSeenAt", "2021-05-20T20:00:00+07:00")), 409, "OUT_OF_ORDER", "lastSeenAt");
        refused(step("absent", 0, gone("lastSeenAt", "2021-05-21T06:00:01+07:00")), 400, "IN_FUTURE", "lastSeenAt");
        step("absent", 0, gone("lastSeenAt", null)).statusCode(400).body("errors.field", contains("lastSeenAt"));
        step("absent", 0, gone("reason", " ")).statusCode(400).body("errors.field", contains("reason"));
        step("absent", 0, gone()).statusCode(200);
        refused(step("absent", 1, gone("lastSeenAt", "2021-05-21T01:00:00+07:00")), "ABSENT_ALREADY");
        refused(step("to-hospital", 1, hospital()), "NOT_IN_CAMP");
        refused(step("from-hospital", 1, Body.of()), "NOT_AT_HOSPITAL");
        refused(step("moves", 1, Body.of("bedId", camp.bed("102/1"))), "NOT_IN_CAMP");
    }

    @Test
    void childrenInTheBedAreNamedAndOneLeftBehindIsMovedFirst() {
        Admission child = child();
        step("absent", 0, gone())
                .statusCode(409)
                .body("code", equalTo("CHILD_NOT_NAMED"))
                .body("ids", contains(child.stay().toString()));
        refused(
                step("absent", 0, gone("withChildren", List.of(child.stay(), Ids.next()))),
                400,
                "CHILD_UNKNOWN",
                "withChildren");
        step("absent", 0, gone("withChildren", List.of(child.stay()))).statusCode(200);
        capacity()
                .body("people.absent", equalTo(2))
                .body("people.childrenSharing", equalTo(0))
                .body("beds.blocked", equalTo(1));
        assertEquals(List.of("PERSON_ABSENT f"), tasks(child));
        absences().body("items", hasSize(2));
        camp.commander()
                .get("/stays/" + child.stay())
                .then()
                .body("version", equalTo(1))
                .body("dates.status", equalTo("AWAY"));
        // Both come back into one bed.
        step(
                        "found",
                        1,
                        Body.of(
                                "reason",
                                "at the bus stop",
                                "bedId",
                                camp.bed("102/1"),
                                "withChildren",
                                List.of(child.stay())))
                .statusCode(200)
                .body("whereabouts", equalTo("IN_CAMP"))
                .body("bed.name", equalTo("1"))
                .body("bed.room", equalTo("102"));
        capacity()
                .body("people.inBeds", equalTo(1))
                .body("people.childrenSharing", equalTo(1))
                .body("people.absent", equalTo(0));
        assertEquals(List.of("PERSON_ABSENT f DONE FOUND"), tasks(child));
        Ledger.assertSound(camp);
    }

    // ---- Found

    @Test
    void whoeverIsFoundWaitsForABedAndHisDaysGoOnAsTheRulesSay() {
        String before = camp.commander().get(path).then().extract().path("dates.releaseFrom");
        step("absent", 0, gone()).statusCode(200);
        clock.freeze("2021-05-22T10:00:00+07:00");
        refused(
                step("found", 1, Body.of("reason", "x", "returnedAt", "2021-05-20T22:00:00+07:00")),
                409,
                "OUT_OF_ORDER",
                "returnedAt");
        refused(step("found", 1, Body.of("reason", "x", "bedId", Ids.next())), 404, "BED_NOT_FOUND", "bedId");
        refused(step("found", 1, Body.of("reason", "x", "bedId", camp.bed("101/1"))), "BED_TAKEN");
        Camp other = fixtures.camp(room("101", 1));
        refused(step("found", 1, Body.of("reason", "x", "bedId", other.bed("101/1"))), 404, "BED_NOT_FOUND", "bedId");
        refused(
                step("found", 1, Body.of("reason", "x", "withChildren", List.of(Ids.next()))),
                400,
                "CHILD_UNKNOWN",
                "withChildren");
        step("found", 1, Body.of("reason", "brought back", "returnedAt", "2021-05-22T09:00:00+07:00"))
                .statusCode(200)
                .body("whereabouts", equalTo("WAITING_FOR_BED"))
                .body("dates.status", equalTo("RUNNING"))
                .body("version", equalTo(2));
        assertEquals("2021-06-10T00:00:00+07:00", before);
        camp.commander()
                .get(path + "/clock")
                .then()
                .body("events.kind", contains("FACILITY_ENTRY", "ABSCONDED", "RETURNED"));
        refused(step("found", 2, Body.of("reason", "x")), "NOT_ABSENT");
        refused(step("close-as-absconded", 2, Body.of("reason", "x")), "NOT_ABSENT");
        capacity().body("people.waiting", equalTo(1)).body("people.absent", equalTo(0));
        assertEquals(List.of("PERSON_ABSENT f DONE FOUND"), tasks(mother));
        absences().body("items", empty());
        camp.commander()
                .get("/facilities/" + camp.id() + "/absences?open=false")
                .then()
                .body("items[0].lastSeenAt", equalTo("2021-05-20T22:00:00+07:00"))
                .body("items[0].foundAt", equalTo("2021-05-22T09:00:00+07:00"))
                .body("items[0].closedAt", nullValue());
        step("moves", 2, Body.of("bedId", camp.bed("102/1"))).statusCode(200).body("whereabouts", equalTo("IN_CAMP"));
        Ledger.assertSound(camp);
    }

    @Test
    void anOfficerClosesTheStayOfWhoeverIsNotFound() {
        refused(step("close-as-absconded", 0, Body.of("reason", "x")), "NOT_ABSENT");
        step("absent", 0, gone()).statusCode(200);
        refused(
                step("close-as-absconded", 1, Body.of("reason", "x", "happenedAt", "2021-05-20T22:00:00+07:00")),
                409,
                "OUT_OF_ORDER",
                "happenedAt");
        camp.department()
                .post(path + "/close-as-absconded", 1, Body.of("reason", "handed to the police"))
                .then()
                .statusCode(200)
                .body("endKind", equalTo("ABSCONDED"))
                .body("endedAt", equalTo("2021-05-21T06:00:00+07:00"))
                .body("endReason", equalTo("handed to the police"))
                .body("whereabouts", nullValue());
        refused(step("found", 2, Body.of("reason", "x")), "STAY_ENDED");
        assertEquals(List.of("PERSON_ABSENT f NOT_NEEDED CLOSED"), tasks(mother));
        capacity().body("people.total", equalTo(0)).body("beds.blocked", equalTo(1));
        camp.commander()
                .get("/facilities/" + camp.id() + "/absences?open=false")
                .then()
                .body("items[0].closedAt", equalTo("2021-05-21T06:00:00+07:00"))
                .body("items[0].foundAt", nullValue());
        // Caught later, he is admitted anew.
        admit(Admission.into(camp.bed("102/1")).again(mother.personId()));
        Ledger.assertSound(camp);
    }

    // ---- Hospital

    @Test
    void whoeverIsTakenToAHospitalKeepsHisBedOrLeavesItToBeCleaned() {
        String before = camp.commander().get(path).then().extract().path("dates.releaseFrom");
        step(
                        "to-hospital",
                        0,
                        hospital("vehicle", "68A-012.34", "keepBed", true, "happenedAt", "2021-05-21T05:00:00+07:00"))
                .statusCode(200)
                .body("whereabouts", equalTo("AT_HOSPITAL"))
                .body("bed", nullValue())
                .body("dates.releaseFrom", equalTo(before));
        capacity()
                .body("people.inHospital", equalTo(1))
                .body("people.inBeds", equalTo(0))
                .body("beds.blocked", equalTo(1))
                .body("beds.cleaning", equalTo(0));
        String list = "/facilities/" + camp.id() + "/hospital-trips";
        camp.department()
                .get(list)
                .then()
                .body("items", hasSize(1))
                .body("items[0].stayId", equalTo(mother.stay().toString()))
                .body("items[0].hospital", equalTo("TTYT Hà Tiên"))
                .body("items[0].vehicle", equalTo("68A-012.34"))
                .body("items[0].reason", equalTo("broken arm"))
                .body("items[0].bedId", equalTo(camp.bed("101/1").toString()))
                .body("items[0].room", equalTo("101"))
                .body("items[0].leftAt", equalTo("2021-05-21T05:00:00+07:00"));
        refused(step("to-hospital", 1, hospital()), "NOT_IN_CAMP");
        refused(step("found", 1, Body.of("reason", "x")), "NOT_ABSENT");
        step("from-hospital", 1, Body.of("bedId", camp.bed("101/1")))
                .statusCode(200)
                .body("whereabouts", equalTo("IN_CAMP"))
                .body("bed.id", equalTo(camp.bed("101/1").toString()));
        capacity()
                .body("people.inBeds", equalTo(1))
                .body("beds.blocked", equalTo(0))
                .body("beds.cleaning", equalTo(0));
        camp.department().get(list).then().body("items", empty());
        Ledger.assertSound(camp);
        // Another time without a bed that waits.
        clock.freeze("2021-05-21T07:00:00+07:00");
        step("to-hospital", 2, hospital()).statusCode(200);
        capacity().body("beds.cleaning", equalTo(1)).body("beds.blocked", equalTo(0));
        clock.freeze("2021-05-21T08:00:00+07:00");
        step("from-hospital", 3, Body.of()).statusCode(200).body("whereabouts", equalTo("WAITING_FOR_BED"));
        refused(
                step("to-hospital", 4, hospital("keepBed", true, "happenedAt", "2021-05-21T08:00:00+07:00")),
                409,
                "OUT_OF_ORDER",
                "happenedAt");
        clock.freeze("2021-05-21T09:00:00+07:00");
        refused(step("to-hospital", 4, hospital("keepBed", true)), 409, "NOT_IN_BED", "keepBed");
        camp.commander().get(path).then().body("version", equalTo(4)).body("whereabouts", equalTo("WAITING_FOR_BED"));
        Ledger.assertSound(camp);
    }

    @Test
    void aKeptBedIsKeptNoLongerOnceHeIsInAnother() {
        Admission child = child();
        step("to-hospital", 0, hospital("keepBed", true, "withChildren", List.of(child.stay())))
                .statusCode(200);
        capacity().body("people.inHospital", equalTo(2)).body("beds.blocked", equalTo(1));
        clock.freeze("2021-05-21T10:00:00+07:00");
        step("from-hospital", 1, Body.of("bedId", camp.bed("102/1"), "withChildren", List.of(child.stay())))
                .statusCode(200);
        capacity()
                .body("people.inHospital", equalTo(0))
                .body("people.childrenSharing", equalTo(1))
                .body("beds.blocked", equalTo(0))
                .body("beds.free", equalTo(2));
        Ledger.assertSound(camp);
    }

    @Test
    void whoeverRunsAwayFromTheHospitalIsAbsentAndHisBedStaysBlocked() {
        step("to-hospital", 0, hospital("keepBed", true, "happenedAt", "2021-05-20T21:00:00+07:00"))
                .statusCode(200);
        step("absent", 1, gone()).statusCode(200).body("whereabouts", equalTo("ABSENT"));
        capacity()
                .body("people.absent", equalTo(1))
                .body("people.inHospital", equalTo(0))
                .body("beds.blocked", equalTo(1));
        camp.commander()
                .get("/facilities/" + camp.id() + "/hospital-trips")
                .then()
                .body("items", empty());
        absences().body("items", hasSize(1)).body("items[0].seen.by", contains("BED"));
    }

    @Test
    void aStayThatNeverWasIsLookedForByNobodyAndWordsAreErased() {
        step("to-hospital", 0, hospital("vehicle", "68A-012.34")).statusCode(200);
        camp.as(Role.AUDITOR)
                .post("/persons/" + mother.personId() + "/erase-reasons", Body.of("reason", "asked for"))
                .then()
                .statusCode(200);
        camp.commander()
                .get("/facilities/" + camp.id() + "/hospital-trips")
                .then()
                .body("items[0].hospital", equalTo("-"))
                .body("items[0].vehicle", nullValue());
        clock.freeze("2021-05-21T08:00:00+07:00");
        step("absent", 2, gone("lastSeenAt", "2021-05-21T07:00:00+07:00")).statusCode(200);
        step("void", 3, Body.of("reason", "entered twice")).statusCode(200);
        assertEquals(List.of("PERSON_ABSENT f NOT_NEEDED"), tasks(mother));
        absences().body("items", empty());
    }

    // ---- At once, and again

    @Test
    void ofEightWhoReportItAtOnceOneIsFirst() {
        try (Race race = new Race(8)) {
            for (int round = 0; round < 5; round++) {
                int version = 2 * round;
                String day = "2021-05-2%d".formatted(2 + round);
                clock.freeze(day + "T06:00:00+07:00");
                Object report = gone("lastSeenAt", day + "T05:00:00+07:00");
                List<Race.Finish> reports = race.run(
                        Collections.nCopies(8, new Race.Entry(camp.commander(), path + "/absent", version, report)));
                assertEquals(
                        1, reports.stream().filter(one -> one.status() == 200).count());
                assertEquals(
                        7,
                        reports.stream()
                                .filter(one -> one.code().equals("STALE"))
                                .count());
                List<Race.Finish> finds = race.run(IntStream.range(0, 8)
                        .mapToObj(i -> new Race.Entry(
                                camp.commander(), path + "/found", version + 1, Body.of("reason", "there " + i)))
                        .toList());
                assertEquals(
                        1, finds.stream().filter(one -> one.status() == 200).count());
                assertEquals(
                        7,
                        finds.stream().filter(one -> one.code().equals("STALE")).count());
            }
        }
        assertEquals(
                5,
                Sql.number("select count(*) from clock_event where stay_id = ? and kind = 'ABSCONDED'", mother.stay()));
        assertEquals(
                5,
                Sql.number("select count(*) from clock_event where stay_id = ? and kind = 'RETURNED'", mother.stay()));
        assertEquals(
                1, Sql.number("select count(*) from bed_use where bed_id = ? and kind = 'BLOCKED'", camp.bed("101/1")));
        Ledger.assertSound(camp);
    }

    @Test
    void twoWhoComeBackIntoTheLastBedAreOneInItAndOneToldWhoIs() {
        Admission other = admit(Admission.into(camp.bed("101/2")).at("2021-05-20T20:00:00+07:00"));
        step("to-hospital", 0, hospital()).statusCode(200);
        camp.commander()
                .post("/stays/" + other.stay() + "/to-hospital", 0, hospital())
                .then()
                .statusCode(200);
        clock.freeze("2021-05-21T10:00:00+07:00");
        try (Race race = new Race(2)) {
            Object body = Body.of("bedId", camp.bed("102/1"));
            List<Race.Finish> two = race.run(List.of(
                    new Race.Entry(camp.commander(), path + "/from-hospital", 1, body),
                    new Race.Entry(camp.reception(), "/stays/" + other.stay() + "/from-hospital", 1, body)));
            assertEquals(
                    List.of(200, 409),
                    two.stream().map(Race.Finish::status).sorted().toList());
            assertEquals(
                    1,
                    two.stream().filter(one -> one.code().equals("BED_TAKEN")).count());
        }
        Ledger.assertSound(camp);
    }

    @Test
    void theSameReportUnderTheSameKeyIsOne() {
        String key = "absent-" + Ids.next();
        for (int i = 0; i < 2; i++) {
            camp.commander()
                    .request()
                    .header("If-Match", "\"0\"")
                    .header("Idempotency-Key", key)
                    .contentType("application/json")
                    .body(gone())
                    .post("/api/v1" + path + "/absent")
                    .then()
                    .statusCode(200)
                    .body("version", equalTo(1));
        }
        assertEquals(
                1,
                Sql.number("select count(*) from clock_event where stay_id = ? and kind = 'ABSCONDED'", mother.stay()));
    }
}
