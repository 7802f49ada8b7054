package vn.cachly.stay;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.cachly.Fixtures.room;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cachly.Admission;
import vn.cachly.Api;
import vn.cachly.Body;
import vn.cachly.Fixtures;
import vn.cachly.Fixtures.Camp;
import vn.cachly.Ledger;
import vn.cachly.Sql;
import vn.cachly.TestClock;
import vn.cachly.TestSetup;
import vn.cachly.access.Role;
import vn.cachly.layout.SexPolicy;
import vn.cachly.shared.Ids;

@QuarkusTest
@QuarkusTestResource(TestSetup.class)
class StayResourceTest {
    @Inject
    Fixtures fixtures;

    @Inject
    TestClock clock;

    @BeforeEach
    void night() {
        clock.freeze("2026-11-23T02:10:00+07:00");
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    private static void admit(Camp camp, Admission person) {
        camp.reception().post("/stays", person.body()).then().statusCode(201);
    }

    // ---- Admission

    @Test
    void admittingNeedsAToken() {
        Camp camp = fixtures.camp(room("101", 1));
        Api.nobody()
                .post("/stays", Admission.into(camp.bed("101/1")).body())
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", "Bearer")
                .contentType("application/problem+json")
                .body("code", equalTo("UNAUTHENTICATED"));
    }

    @Test
    void admittingNeedsTheRoleOfReceptionOrCommander() {
        Camp camp = fixtures.camp(room("101", 1));
        for (String role : List.of(
                Role.HEALTH_WORKER, Role.DEPARTMENT, Role.COMMITTEE, Role.CLIENT, Role.ADMINISTRATOR, Role.AUDITOR)) {
            camp.as(role)
                    .post("/stays", Admission.into(camp.bed("101/1")).body())
                    .then()
                    .statusCode(403)
                    .body("code", equalTo("FORBIDDEN"));
        }
    }

    @Test
    void aBedOfAnotherCampDoesNotExist() {
        Camp camp = fixtures.camp(room("101", 1));
        Camp other = fixtures.camp(room("101", 1));
        String elsewhere = other.reception()
                .post("/stays", Admission.into(camp.bed("101/1")).body())
                .then()
                .statusCode(404)
                .body("code", equalTo("BED_NOT_FOUND"))
                .body("errors[0].field", equalTo("bedId"))
                .extract()
                .asString();
        String nowhere = other.reception()
                .post("/stays", Admission.into(Ids.next()).body())
                .then()
                .statusCode(404)
                .extract()
                .asString();
        assertEquals(nowhere, elsewhere);
    }

    @Test
    void aTakenBedIsRefusedAndTheClerkIsToldWhoHasIt() {
        Camp camp = fixtures.camp(room("101", 1));
        Admission first = Admission.into(camp.bed("101/1"));
        admit(camp, first);
        camp.commander()
                .post("/stays", Admission.into(camp.bed("101/1")).body())
                .then()
                .statusCode(409)
                .body("code", equalTo("BED_TAKEN"))
                .body("inTheWay.kind", equalTo("OCCUPIED"))
                .body("inTheWay.stayId", equalTo(first.stay().toString()))
                .body("inTheWay.since", equalTo("2026-11-23T02:10:00+07:00"))
                .body("inTheWay.recordedBy", equalTo(camp.subject(Role.RECEPTION)));
        assertEquals(1, Sql.number("select count(*) from stay where facility_id = ?", camp.id()));
    }

    @Test
    void aPersonIsAdmittedWithStayPresenceBedCategoryAuditAndChangeAtOnce() {
        Camp camp = fixtures.camp(room("101", 2));
        Admission person = Admission.into(camp.bed("101/2")).paper("CCCD", "091 184 000 999");
        camp.reception()
                .post("/stays", person.body())
                .then()
                .statusCode(201)
                .header("Location", equalTo("/api/v1/stays/" + person.stay()))
                .header("ETag", equalTo("\"0\""))
                .body("id", equalTo(person.stay().toString()))
                .body("person.id", equalTo(person.personId().toString()))
                .body("person.name", equalTo("Nguyễn Thị Hoa"))
                .body("person.birthDate", equalTo("1984-05-12"))
                .body("person.sex", equalTo("FEMALE"))
                .body("facilityId", equalTo(camp.id().toString()))
                .body("category", equalTo("ENTRANT"))
                .body("whereabouts", equalTo("IN_CAMP"))
                .body("bed.id", equalTo(camp.bed("101/2").toString()))
                .body("bed.room", equalTo("101"))
                .body("bed.name", equalTo("2"))
                .body("bed.slot", equalTo(0))
                .body("beganAt", equalTo("2026-11-23T02:10:00+07:00"))
                .body("endedAt", nullValue())
                .body("alerts", equalTo(List.of()))
                .body("allowedActions", equalTo(List.of("moves", "leave-bed", "absent")))
                .body("version", equalTo(0));
        assertEquals(
                "OCCUPIED 0 FEMALE ENTRANT " + camp.subject(Role.RECEPTION),
                Sql.text(
                        "select concat_ws(' ', kind, slot, sex, category, began_recorded_by) from bed_use where stay_id = ?",
                        person.stay()));
        assertEquals(
                "CCCD 091184000999",
                Sql.text("select kind || ' ' || value from person_identifier where person_id = ?", person.personId()));
        assertEquals(
                "stay.admitted CARE {" + person.stay() + "," + person.personId() + "," + camp.bed("101/2") + "}",
                Sql.text(
                        "select concat_ws(' ', action, purpose, ids::text) from audit_entry where ?::uuid = any(ids)",
                        person.stay()));
        assertEquals(
                "stay.admitted 0",
                Sql.text("select action || ' ' || version from change where resource_id = ?", person.stay()));
        Ledger.assertSound(camp);
    }

    @Test
    void aPersonWithoutABedWaitsInTheCamp() {
        Camp camp = fixtures.camp(room("101", 1));
        Admission person = Admission.waitingIn(camp.id());
        camp.reception()
                .post("/stays", person.body())
                .then()
                .statusCode(201)
                .body("whereabouts", equalTo("WAITING_FOR_BED"))
                .body("bed", nullValue())
                .body("allowedActions", equalTo(List.of("moves", "absent")));
        camp.reception().get("/capacity?facilityId=" + camp.id()).then().body("people.waiting", equalTo(1));
        Ledger.assertSound(camp);
    }

    @Test
    void somebodyWhoWasHereBeforeComesBackUnderTheSameId() {
        Camp camp = fixtures.camp(room("101", 1), room("102", 1));
        Admission first = Admission.into(camp.bed("101/1"));
        admit(camp, first);
        clock.advance(Duration.ofHours(1));
        camp.commander().post("/stays/" + first.stay() + "/end", 0, Body.of("kind", "TREATMENT", "reason", "x"));
        clock.advance(Duration.ofHours(1));
        camp.reception()
                .post(
                        "/stays",
                        Admission.into(camp.bed("102/1"))
                                .again(first.personId())
                                .body())
                .then()
                .statusCode(201)
                .body("person.id", equalTo(first.personId().toString()))
                .body("person.name", equalTo("Nguyễn Thị Hoa"));
        camp.reception()
                .post(
                        "/stays",
                        Admission.into(camp.bed("102/1")).again(Ids.next()).body())
                .then()
                .statusCode(404)
                .body("code", equalTo("PERSON_NOT_FOUND"));
    }

    @Test
    void aSmallChildSharesTheBedOfTheGuardian() {
        Camp camp = fixtures.camp(room("101", SexPolicy.FEMALE, 2));
        Admission mother = Admission.into(camp.bed("101/1"));
        admit(camp, mother);
        Admission son = Admission.into(camp.bed("101/1")).man().childOf(mother.stay());
        camp.reception().post("/stays", son.body()).then().statusCode(201).body("bed.slot", equalTo(1));
        Admission daughter = Admission.into(camp.bed("101/1")).childOf(mother.stay());
        camp.reception().post("/stays", daughter.body()).then().statusCode(201).body("bed.slot", equalTo(2));
        camp.reception()
                .post(
                        "/stays",
                        Admission.into(camp.bed("101/2")).childOf(mother.stay()).body())
                .then()
                .statusCode(409)
                .body("code", equalTo("GUARDIAN_NOT_THERE"));
        for (Object birth : new Object[] {"1990", "2020-11-23", null}) {
            camp.reception()
                    .post(
                            "/stays",
                            Admission.into(camp.bed("101/1"))
                                    .man()
                                    .childOf(mother.stay())
                                    .person("birthDate", birth)
                                    .body())
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("NOT_A_SMALL_CHILD"));
        }
        camp.reception()
                .get("/capacity?facilityId=" + camp.id())
                .then()
                .body("beds.occupied", equalTo(1))
                .body("people.inBeds", equalTo(1))
                .body("people.childrenSharing", equalTo(2))
                .body("people.total", equalTo(3));
    }

    // ---- Moving

    @Test
    void movingNeedsTokenRolePlaceVersionAndAFreeBed() {
        Camp camp = fixtures.camp(room("101", 2), room("102", 1));
        Camp other = fixtures.camp(room("101", 1));
        Admission person = Admission.into(camp.bed("101/1"));
        admit(camp, person);
        admit(camp, Admission.into(camp.bed("102/1")));
        clock.advance(Duration.ofMinutes(10));
        String path = "/stays/" + person.stay() + "/moves";
        Object there = Body.of("bedId", camp.bed("101/2"));
        Api.nobody().post(path, 0, there).then().statusCode(401);
        camp.as(Role.COMMITTEE).post(path, 0, there).then().statusCode(403);
        other.reception().post(path, 0, there).then().statusCode(404).body("code", equalTo("NOT_FOUND"));
        camp.reception()
                .post(path, 0, Body.of("bedId", other.bed("101/1")))
                .then()
                .statusCode(404);
        camp.reception().post(path, there).then().statusCode(428).body("code", equalTo("VERSION_MISSING"));
        camp.reception().post(path, 7, there).then().statusCode(412).body("code", equalTo("STALE"));
        camp.reception()
                .post(path, 0, Body.of("bedId", camp.bed("102/1")))
                .then()
                .statusCode(409)
                .body("code", equalTo("BED_TAKEN"));
        camp.reception()
                .post(path, 0, there)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("bed.name", equalTo("2"))
                .body("bed.since", equalTo("2026-11-23T02:20:00+07:00"))
                .body("version", equalTo(1));
        assertEquals(
                List.of("OCCUPIED 2026-11-22 19:10:00+00 2026-11-22 19:20:00+00", "CLEANING 2026-11-22 19:20:00+00"),
                Sql.texts(
                        "select concat_ws(' ', kind, began_at, ended_at) from bed_use where bed_id = ? order by began_at",
                        camp.bed("101/1")));
        Ledger.assertSound(camp);
    }

    @Test
    void nobodyMovesBeforeHeCame() {
        Camp camp = fixtures.camp(room("101", 2));
        Admission person = Admission.into(camp.bed("101/1"));
        admit(camp, person);
        camp.reception()
                .post(
                        "/stays/" + person.stay() + "/moves",
                        0,
                        Body.of("bedId", camp.bed("101/2"), "happenedAt", "2026-11-23T01:00:00+07:00"))
                .then()
                .statusCode(409)
                .body("code", equalTo("OUT_OF_ORDER"));
    }

    @Test
    void anAdmissionSentAgainIsAnsweredThoughAnotherLiesInTheBedByNow() {
        Camp camp = fixtures.camp(room("101", SexPolicy.ANY, 2));
        Admission moved = Admission.into(camp.bed("101/1")).at("2026-11-23T01:00:00+07:00");
        admit(camp, moved);
        camp.reception()
                .post("/stays/" + moved.stay() + "/moves", 0, Body.of("bedId", camp.bed("101/2")))
                .then()
                .statusCode(200);
        clock.advance(Duration.ofMinutes(1));
        String cleaning = Sql.text(
                "select id from bed_use where bed_id = ? and kind = 'CLEANING' and ended_at is null",
                camp.bed("101/1"));
        camp.commander()
                .post("/beds/" + camp.bed("101/1") + "/uses/" + cleaning + "/end", 0, Body.of("reason", "clean"))
                .then()
                .statusCode(200);
        clock.advance(Duration.ofMinutes(1));
        admit(camp, Admission.into(camp.bed("101/1")));
        camp.reception()
                .post("/stays", moved.body())
                .then()
                .statusCode(200)
                .body("id", equalTo(moved.stay().toString()))
                .body("bed.name", equalTo("2"));
    }

    @Test
    void whoWaitsGetsABedByMovingIntoIt() {
        Camp camp = fixtures.camp(room("101", 1));
        Admission person = Admission.waitingIn(camp.id());
        admit(camp, person);
        clock.advance(Duration.ofMinutes(1));
        camp.reception()
                .post("/stays/" + person.stay() + "/moves", 0, Body.of("bedId", camp.bed("101/1")))
                .then()
                .statusCode(200)
                .body("whereabouts", equalTo("IN_CAMP"))
                .body("bed.name", equalTo("1"));
        Ledger.assertSound(camp);
    }

    @Test
    void aGuardianTakesTheChildrenAlongAndNamesThem() {
        Camp camp = fixtures.camp(room("101", 1), room("102", 1));
        Admission mother = Admission.into(camp.bed("101/1"));
        admit(camp, mother);
        Admission child = Admission.into(camp.bed("101/1")).childOf(mother.stay());
        admit(camp, child);
        clock.advance(Duration.ofMinutes(1));
        String path = "/stays/" + mother.stay() + "/moves";
        camp.reception()
                .post(path, 0, Body.of("bedId", camp.bed("102/1")))
                .then()
                .statusCode(409)
                .body("code", equalTo("CHILD_NOT_NAMED"))
                .body("ids", equalTo(List.of(child.stay().toString())));
        camp.reception()
                .post(path, 0, Body.of("bedId", camp.bed("102/1"), "withChildren", List.of(Ids.next())))
                .then()
                .statusCode(400)
                .body("code", equalTo("CHILD_UNKNOWN"));
        camp.reception()
                .post(path, 0, Body.of("bedId", camp.bed("102/1"), "withChildren", List.of(child.stay())))
                .then()
                .statusCode(200);
        camp.reception()
                .get("/stays/" + child.stay())
                .then()
                .body("bed.room", equalTo("102"))
                .body("bed.slot", equalTo(1))
                .body("bed.guardianStayId", equalTo(mother.stay().toString()))
                .body("version", equalTo(1));
        Ledger.assertSound(camp);
    }

    @Test
    void aBedCanBeTakenFromSomebodyWhoStays() {
        Camp camp = fixtures.camp(room("101", 1));
        Admission person = Admission.into(camp.bed("101/1"));
        admit(camp, person);
        clock.advance(Duration.ofMinutes(1));
        camp.reception()
                .post("/stays/" + person.stay() + "/leave-bed", 0, Body.of("reason", "water in the room"))
                .then()
                .statusCode(200)
                .body("whereabouts", equalTo("WAITING_FOR_BED"))
                .body("bed", nullValue());
        camp.reception()
                .post("/stays/" + person.stay() + "/leave-bed", 1, Body.of("reason", "again"))
                .then()
                .statusCode(409)
                .body("code", equalTo("NOT_IN_BED"));
        Ledger.assertSound(camp);
    }

    // ---- Category

    @Test
    void aChangeOfCategoryIsNeverRefusedAndWhoNoLongerFitsHasToMove() {
        Camp camp = fixtures.camp(room("101", 2));
        Admission ill = Admission.into(camp.bed("101/1"));
        Admission mate = Admission.into(camp.bed("101/2"));
        admit(camp, ill);
        admit(camp, mate);
        clock.advance(Duration.ofHours(1));
        Api nurse = camp.as(Role.HEALTH_WORKER);
        String path = "/stays/" + ill.stay() + "/categories";
        Object positive = Body.of("category", "F0", "reason", "PCR");
        Api.nobody().post(path, 0, positive).then().statusCode(401);
        camp.reception().post(path, 0, positive).then().statusCode(403);
        fixtures.camp().as(Role.HEALTH_WORKER).post(path, 0, positive).then().statusCode(404);
        nurse.post(path, 0, Body.of("category", "F9", "reason", "x"))
                .then()
                .statusCode(400)
                .body("code", equalTo("CATEGORY_UNKNOWN"));
        nurse.post(path, 0, Body.of("category", "ENTRANT", "reason", "x"))
                .then()
                .statusCode(409)
                .body("code", equalTo("SAME_CATEGORY"));
        nurse.post(path, 0, positive)
                .then()
                .statusCode(200)
                .body("category", equalTo("F0"))
                .body("bed.name", equalTo("1"))
                .body("alerts", equalTo(List.of("MOVE_NEEDED")))
                .body("misfits", equalTo(List.of("ROOM_CATEGORY")))
                .body("version", equalTo(1));
        nurse.get("/stays/" + mate.stay()).then().body("alerts", equalTo(List.of("MOVE_NEEDED")));
        camp.reception()
                .get("/capacity?facilityId=" + camp.id() + "&asOf=2026-11-23T02:30:00+07:00&category=ENTRANT")
                .then()
                .body("beds.occupied", equalTo(2));
    }

    // ---- End

    @Test
    void aStayEndsByCommandAndTheBedIsToBeCleaned() {
        Camp camp = fixtures.camp(room("101", 1));
        Admission person = Admission.into(camp.bed("101/1"));
        admit(camp, person);
        clock.advance(Duration.ofHours(2));
        String path = "/stays/" + person.stay() + "/end";
        Object treatment = Body.of("kind", "TREATMENT", "reason", "to the provincial hospital");
        Api.nobody().post(path, 0, treatment).then().statusCode(401);
        camp.reception().post(path, 0, treatment).then().statusCode(403);
        fixtures.camp().commander().post(path, 0, treatment).then().statusCode(404);
        camp.commander()
                .post(path, 0, Body.of("kind", "VOID", "reason", "x"))
                .then()
                .statusCode(400)
                .body("code", equalTo("END_KIND"));
        camp.commander().post(path, 3, treatment).then().statusCode(412);
        camp.commander()
                .post(path, 0, treatment)
                .then()
                .statusCode(200)
                .body("endedAt", equalTo("2026-11-23T04:10:00+07:00"))
                .body("endKind", equalTo("TREATMENT"))
                .body("endReason", equalTo("to the provincial hospital"))
                .body("whereabouts", nullValue())
                .body("bed", nullValue())
                .body("allowedActions", equalTo(List.of("void")))
                .body("version", equalTo(1));
        camp.commander().post(path, 1, treatment).then().statusCode(409).body("code", equalTo("STAY_ENDED"));
        camp.commander()
                .get("/capacity?facilityId=" + camp.id())
                .then()
                .body("beds.cleaning", equalTo(1))
                .body("people.total", equalTo(0));
        Ledger.assertSound(camp);
    }

    @Test
    void aMotherWhoLeavesTakesHerChildAlong() {
        Camp camp = fixtures.camp(room("101", 1));
        Admission mother = Admission.into(camp.bed("101/1"));
        admit(camp, mother);
        Admission child = Admission.into(camp.bed("101/1")).childOf(mother.stay());
        admit(camp, child);
        clock.advance(Duration.ofHours(1));
        String path = "/stays/" + mother.stay() + "/end";
        camp.commander()
                .post(path, 0, Body.of("kind", "RETURNED", "reason", "x"))
                .then()
                .statusCode(409)
                .body("code", equalTo("CHILD_NOT_NAMED"));
        camp.commander()
                .post(path, 0, Body.of("kind", "DECEASED", "reason", "x", "withChildren", List.of(child.stay())))
                .then()
                .statusCode(409)
                .body("code", equalTo("CHILDREN_FIRST"))
                .body("ids", equalTo(List.of(child.stay().toString())));
        camp.commander()
                .post(path, 0, Body.of("kind", "RETURNED", "reason", "x", "withChildren", List.of(child.stay())))
                .then()
                .statusCode(200);
        camp.reception().get("/stays/" + child.stay()).then().body("endKind", equalTo("RETURNED"));
        Ledger.assertSound(camp);
    }

    @Test
    void aStayThatNeverWasIsTakenBackAndTheBedIsFreeAgain() {
        Camp camp = fixtures.camp(room("101", 1));
        Admission person = Admission.into(camp.bed("101/1"));
        admit(camp, person);
        clock.advance(Duration.ofHours(1));
        String path = "/stays/" + person.stay() + "/void";
        Object mistake = Body.of("reason", "entered twice");
        Api.nobody().post(path, 0, mistake).then().statusCode(401);
        camp.reception().post(path, 0, mistake).then().statusCode(403);
        fixtures.camp().commander().post(path, 0, mistake).then().statusCode(404);
        camp.commander().post(path, 0, Body.of("reason", " ")).then().statusCode(400);
        camp.commander().post(path, 0, mistake).then().statusCode(200).body("endKind", equalTo("VOID"));
        camp.commander().post(path, 1, mistake).then().statusCode(409).body("code", equalTo("STAY_ENDED"));
        camp.commander()
                .get("/capacity?facilityId=" + camp.id())
                .then()
                .body("beds.free", equalTo(1))
                .body("beds.occupied", equalTo(0));
        camp.commander()
                .get("/capacity?facilityId=" + camp.id() + "&asOf=2026-11-23T02:30:00+07:00")
                .then()
                .body("beds.occupied", equalTo(0));
        camp.reception()
                .post("/stays", Admission.into(camp.bed("101/1")).body())
                .then()
                .statusCode(201);
        Ledger.assertSound(camp);
    }

    // ---- Looking

    @Test
    void aStayIsSeenInItsPlaceOnlyAndEveryLookIsLogged() {
        Camp camp = fixtures.camp(room("101", 1));
        Admission person = Admission.into(camp.bed("101/1"));
        admit(camp, person);
        String path = "/stays/" + person.stay();
        Api.nobody().get(path).then().statusCode(401);
        camp.as(Role.COMMITTEE).get(path).then().statusCode(403);
        fixtures.camp().reception().get(path).then().statusCode(404).body("code", equalTo("NOT_FOUND"));
        camp.department()
                .get(path)
                .then()
                .statusCode(200)
                .body("allowedActions", equalTo(List.of("categories", "void")));
        camp.commander()
                .request()
                .header("Purpose", "TRACING")
                .get("/api/v1" + path + "/timeline")
                .then()
                .statusCode(200)
                .body("entries.what", equalTo(List.of("BED", "CATEGORY", "PRESENCE", "STAY")))
                .body("entries.value", equalTo(List.of("A/1/101/1", "ENTRANT", "IN_CAMP", "OPEN")))
                .body("entries.recordedBy", hasItems(camp.subject(Role.RECEPTION)));
        assertEquals(
                List.of("stay.admitted CARE", "stay.read OVERSIGHT", "stay.timeline-read TRACING"),
                Sql.texts(
                        "select action || ' ' || purpose from audit_entry where ?::uuid = any(ids) order by id",
                        person.stay()));
        camp.commander()
                .request()
                .header("Purpose", "CURIOSITY")
                .get("/api/v1" + path)
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("Purpose"));
    }

    @Test
    void theTimelineTellsWhatHappenedWhenAndWhatWasTakenBack() {
        Camp camp = fixtures.camp(room("101", 2));
        Admission person = Admission.into(camp.bed("101/1"));
        admit(camp, person);
        clock.advance(Duration.ofMinutes(30));
        camp.reception().post("/stays/" + person.stay() + "/moves", 0, Body.of("bedId", camp.bed("101/2")));
        camp.commander().post("/stays/" + person.stay() + "/void", 1, Body.of("reason", "wrong person"));
        camp.commander()
                .get("/stays/" + person.stay() + "/timeline")
                .then()
                .body("entries.value", equalTo(List.of("A/1/101/1", "ENTRANT", "IN_CAMP", "VOID", "A/1/101/2")))
                .body("entries.superseded", equalTo(List.of(true, true, true, true, true)))
                .body("entries[0].until", equalTo("2026-11-23T02:40:00+07:00"))
                .body("entries[3].reason", equalTo("wrong person"));
    }

    @Test
    void staysAreListedByPages() {
        Camp camp = fixtures.camp(room("101", 5));
        for (int bed = 1; bed <= 5; bed++) {
            admit(camp, Admission.into(camp.bed("101/" + bed)).person("name", "Người số " + bed));
        }
        Api.nobody().get("/stays?facilityId=" + camp.id()).then().statusCode(401);
        camp.as(Role.CLIENT).get("/stays?facilityId=" + camp.id()).then().statusCode(403);
        fixtures.camp().reception().get("/stays?facilityId=" + camp.id()).then().statusCode(404);
        String next = camp.reception()
                .get("/stays?limit=2&facilityId=" + camp.id())
                .then()
                .statusCode(200)
                .body("items.name", equalTo(List.of("Người số 1", "Người số 2")))
                .extract()
                .path("next");
        next = camp.reception()
                .get("/stays?limit=2&facilityId=" + camp.id() + "&cursor=" + next)
                .then()
                .body("items.name", equalTo(List.of("Người số 3", "Người số 4")))
                .body("items.bed", equalTo(List.of("3", "4")))
                .extract()
                .path("next");
        camp.reception()
                .get("/stays?limit=2&facilityId=" + camp.id() + "&cursor=" + next)
                .then()
                .body("items.name", equalTo(List.of("Người số 5")))
                .body("next", nullValue());
        camp.reception().get("/stays?open=false&facilityId=" + camp.id()).then().body("items", equalTo(List.of()));
    }

    @Test
    void aPersonIsSeenByThoseInWhosePlaceHeStays() {
        Camp camp = fixtures.camp(room("101", 1));
        Admission person = Admission.into(camp.bed("101/1"))
                .person("phone", "0912 345 678")
                .paper("PASSPORT", "c 123 4567");
        admit(camp, person);
        String path = "/persons/" + person.personId();
        Api.nobody().get(path).then().statusCode(401);
        camp.as(Role.AUDITOR).get(path).then().statusCode(403);
        fixtures.camp().reception().get(path).then().statusCode(404);
        camp.reception()
                .get(path)
                .then()
                .statusCode(200)
                .body("name", equalTo("Nguyễn Thị Hoa"))
                .body("phone", equalTo("+84912345678"))
                .body("identifiers[0].kind", equalTo("PASSPORT"))
                .body("identifiers[0].value", equalTo("C1234567"))
                .body("declaredOnly", equalTo(false));
        assertEquals(
                1,
                Sql.number(
                        "select count(*) from audit_entry where action = 'person.read' and ?::uuid = any(ids)",
                        person.personId()));
    }
}
