package vn.cachly.facility;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.cachly.Fixtures.room;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
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
import vn.cachly.Ledger;
import vn.cachly.Sql;
import vn.cachly.TestClock;
import vn.cachly.TestSetup;
import vn.cachly.access.Role;
import vn.cachly.shared.Ids;

@QuarkusTest
@QuarkusTestResource(TestSetup.class)
class FacilityResourceTest {
    @Inject
    Fixtures fixtures;

    @Inject
    TestClock clock;

    @BeforeEach
    void morning() {
        clock.freeze("2026-11-23T08:00:00+07:00");
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    private static Map<String, Object> plan(UUID unit) {
        return Body.of(
                "id",
                Ids.next(),
                "name",
                "Trường Quân sự (thử)",
                "kind",
                "MEDICAL",
                "operator",
                "MILITARY",
                "unitId",
                unit,
                "address",
                "Đường Mạc Cửu",
                "latitude",
                10.3831,
                "longitude",
                104.4875,
                "cohortHours",
                72,
                "openedAt",
                "2026-01-01T00:00:00+07:00",
                "approvals",
                List.of(Body.of("category", "F1", "instrument", "12/QĐ-UBND", "startsAt", "2026-01-01T00:00:00+07:00")),
                "buildings",
                List.of(Body.of(
                        "name",
                        "A",
                        "floors",
                        List.of(
                                Body.of(
                                        "name",
                                        "1",
                                        "level",
                                        0,
                                        "rooms",
                                        List.of(newRoom("101", "1", "2"), newRoom("102", "1"))),
                                Body.of("name", "2", "level", 1, "rooms", List.of(newRoom("201", "1", "2", "3")))))),
                "adjacencies",
                List.of(
                        Body.of("room", "A/1/101", "other", "A/1/102", "kind", "NEXT"),
                        Body.of("room", "A/2/201", "other", "A/1/101", "kind", "OPPOSITE")));
    }

    private static Map<String, Object> newRoom(String name, String... beds) {
        return Body.of(
                "name",
                name,
                "sexPolicy",
                "SAME",
                "beds",
                List.of(beds).stream().map(bed -> Body.of("name", bed)).toList());
    }

    @Test
    void aCampIsSetUpWithItsWholeLayoutByOneCall() {
        Camp camp = fixtures.camp();
        Map<String, Object> plan = plan(camp.commune());
        Api.nobody().post("/facilities", plan).then().statusCode(401);
        camp.commander().post("/facilities", plan).then().statusCode(403);
        fixtures.camp()
                .department()
                .post("/facilities", plan)
                .then()
                .statusCode(404)
                .body("code", equalTo("PLACE_NOT_FOUND"));
        camp.department()
                .post("/facilities", plan)
                .then()
                .statusCode(201)
                .header("Location", equalTo("/api/v1/facilities/" + plan.get("id")))
                .body("name", equalTo("Trường Quân sự (thử)"))
                .body("kind", equalTo("MEDICAL"))
                .body("operator", equalTo("MILITARY"))
                .body("unitId", equalTo(camp.commune().toString()))
                .body("latitude", equalTo(10.3831f))
                .body("cohortHours", equalTo(72))
                .body("openedAt", equalTo("2026-01-01T00:00:00+07:00"))
                .body("rooms", equalTo(3))
                .body("beds", equalTo(6))
                .body("approvals[0].category", equalTo("F1"))
                .body("approvals[0].instrument", equalTo("12/QĐ-UBND"))
                .body("allowedActions", equalTo(List.of("rooms", "approvals", "retire")));
        camp.department().post("/facilities", plan).then().statusCode(200).body("beds", equalTo(6));
        Map<String, Object> other = plan(camp.commune());
        other.put("id", plan.get("id"));
        other.put("name", "Another");
        camp.department().post("/facilities", other).then().statusCode(409).body("code", equalTo("ID_TAKEN"));
        camp.department()
                .get("/facilities/" + plan.get("id") + "/rooms")
                .then()
                .body("items.name", equalTo(List.of("101", "102", "201")))
                .body("items.floorLevel", equalTo(List.of(0, 0, 1)))
                .body("items[0].beds.name", equalTo(List.of("1", "2")))
                .body("items[0].neighbours.kind", equalTo(List.of("NEXT", "OPPOSITE")))
                .body("items[1].neighbours.kind", equalTo(List.of("NEXT")));
    }

    @Test
    void aPlanThatContradictsItselfIsRefusedAndNothingOfItStays() {
        Camp camp = fixtures.camp();
        Map<String, Object> plan = plan(camp.commune());
        plan.put("adjacencies", List.of(Body.of("room", "A/1/101", "other", "A/9/999", "kind", "NEXT")));
        camp.department()
                .post("/facilities", plan)
                .then()
                .statusCode(400)
                .body("code", equalTo("ROOM_UNKNOWN"))
                .body("errors[0].field", equalTo("adjacencies[0].other"));
        plan.put("adjacencies", List.of(Body.of("room", "A/1/101", "other", "A/1/101", "kind", "NEXT")));
        camp.department().post("/facilities", plan).then().statusCode(400).body("code", equalTo("ROOM_BESIDE_ITSELF"));
        plan.put("adjacencies", List.of());
        plan.put(
                "buildings",
                List.of(Body.of(
                        "name",
                        "A",
                        "floors",
                        List.of(Body.of(
                                "name",
                                "1",
                                "level",
                                0,
                                "rooms",
                                List.of(newRoom("101", "1"), newRoom("101", "1")))))));
        camp.department().post("/facilities", plan).then().statusCode(409).body("code", equalTo("ROOM_NAME_TAKEN"));
        plan.put(
                "buildings",
                List.of(Body.of(
                        "name",
                        "A",
                        "floors",
                        List.of(Body.of("name", "1", "level", 0, "rooms", List.of(newRoom("101", "1", "1")))))));
        camp.department().post("/facilities", plan).then().statusCode(409).body("code", equalTo("BED_NAME_TAKEN"));
        plan.put("buildings", List.of());
        plan.put(
                "approvals",
                List.of(Body.of("category", "F77", "instrument", "x", "startsAt", "2026-01-01T00:00:00+07:00")));
        camp.department().post("/facilities", plan).then().statusCode(400).body("code", equalTo("CATEGORY_UNKNOWN"));
        plan.put("approvals", List.of());
        plan.remove("longitude");
        camp.department()
                .post("/facilities", plan)
                .then()
                .statusCode(400)
                .body("code", equalTo("COORDINATES_INCOMPLETE"));
        plan.remove("latitude");
        plan.put("openedAt", "2026-11-24T00:00:00+07:00");
        camp.department().post("/facilities", plan).then().statusCode(400).body("code", equalTo("IN_FUTURE"));
        assertEquals(0, Sql.number("select count(*) from facility where id = ?", plan.get("id")));
        assertEquals(0, Sql.number("select count(*) from area_place where place_id = ?", plan.get("id")));
    }

    @Test
    void campsAreListedAndSeenInTheirPlaceOnly() {
        Camp camp = fixtures.camp(room("101", 1));
        Camp other = fixtures.camp(room("101", 1));
        Api.nobody().get("/facilities").then().statusCode(401);
        camp.as(Role.CLIENT).get("/facilities").then().statusCode(403);
        other.reception().get("/facilities/" + camp.id()).then().statusCode(404);
        other.reception().get("/facilities/" + camp.id() + "/rooms").then().statusCode(404);
        camp.reception()
                .get("/facilities")
                .then()
                .statusCode(200)
                .body("items.id", equalTo(List.of(camp.id().toString())));
        camp.as(Role.COMMITTEE)
                .get("/facilities?kind=CONCENTRATED&unitId=" + camp.commune())
                .then()
                .body("items.id", equalTo(List.of(camp.id().toString())));
        camp.department().get("/facilities?kind=HOTEL").then().body("items", hasSize(0));
        camp.department()
                .get("/facilities?unitId=" + other.commune())
                .then()
                .body("items.id", not(hasItem(other.id().toString())));
        camp.reception().get("/facilities/" + camp.id()).then().statusCode(200).body("allowedActions", hasSize(0));
    }

    @Test
    void facilitiesAreListedByPagesInTheOrderOfTheirNames() {
        Camp camp = fixtures.camp();
        for (String name : List.of("Bình", "An", "Cát")) {
            Map<String, Object> plan = plan(camp.commune());
            plan.put("name", name);
            camp.department().post("/facilities", plan).then().statusCode(201);
        }
        String next = camp.department()
                .get("/facilities?limit=2&kind=MEDICAL")
                .then()
                .body("items.name", equalTo(List.of("An", "Bình")))
                .extract()
                .path("next");
        camp.department()
                .get("/facilities?limit=2&kind=MEDICAL&cursor=" + next)
                .then()
                .body("items.name", equalTo(List.of("Cát")));
        camp.department()
                .get("/facilities?cursor=nonsense")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("cursor"));
        camp.department().get("/facilities?limit=201").then().statusCode(400).body("errors[0].field", equalTo("limit"));
    }

    @Test
    void roomsAreAddedBehindTheLastOne() {
        Camp camp = fixtures.camp(room("101", 1));
        Object more = Body.of(
                "buildings",
                List.of(Body.of(
                        "name",
                        "B",
                        "floors",
                        List.of(Body.of("name", "1", "level", 0, "rooms", List.of(newRoom("B1", "1", "2")))))),
                "adjacencies",
                List.of(Body.of("room", "B/1/B1", "other", "A/1/101", "kind", "SAME_CORRIDOR")));
        String path = "/facilities/" + camp.id() + "/rooms";
        Api.nobody().post(path, more).then().statusCode(401);
        camp.reception().post(path, more).then().statusCode(403);
        fixtures.camp().commander().post(path, more).then().statusCode(404);
        camp.commander()
                .post(path, more)
                .then()
                .statusCode(200)
                .body("rooms", equalTo(2))
                .body("beds", equalTo(3));
        camp.commander().post(path, more).then().statusCode(409).body("code", equalTo("ROOM_NAME_TAKEN"));
        camp.commander()
                .get(path)
                .then()
                .body("items.name", equalTo(List.of("101", "B1")))
                .body(
                        "items[1].neighbours.roomId",
                        equalTo(List.of(camp.room("101").toString())));
    }

    @Test
    void anApprovalIsGrantedAndWithdrawn() {
        Camp camp = fixtures.camp(null, List.of(), room("101", 2));
        camp.reception()
                .post("/stays", Admission.into(camp.bed("101/1")).body())
                .then()
                .statusCode(409)
                .body("code", equalTo("NOT_APPROVED"));
        camp.reception()
                .post("/stays", Admission.waitingIn(camp.id()).body())
                .then()
                .statusCode(409)
                .body("code", equalTo("NOT_APPROVED"));
        camp.department()
                .get("/capacity?facilityId=" + camp.id())
                .then()
                .body("beds.notApproved", equalTo(2))
                .body("beds.free", equalTo(0));
        String path = "/facilities/" + camp.id() + "/approvals";
        UUID id = Ids.next();
        Object terms = Body.of(
                "id", id, "category", "ENTRANT", "instrument", "15/QĐ", "startsAt", "2026-11-23T00:00:00+07:00");
        Api.nobody().post(path, terms).then().statusCode(401);
        camp.commander().post(path, terms).then().statusCode(403);
        fixtures.camp().department().post(path, terms).then().statusCode(404);
        camp.department().post(path, terms).then().statusCode(201).body("instrument", equalTo("15/QĐ"));
        camp.department().post(path, terms).then().statusCode(200);
        camp.department()
                .post(
                        path,
                        Body.of(
                                "id",
                                id,
                                "category",
                                "F0",
                                "instrument",
                                "15/QĐ",
                                "startsAt",
                                "2026-11-23T00:00:00+07:00"))
                .then()
                .statusCode(409)
                .body("code", equalTo("ID_TAKEN"));
        camp.department()
                .post(
                        path,
                        Body.of(
                                "category",
                                "F0",
                                "instrument",
                                "x",
                                "startsAt",
                                "2026-11-23T00:00:00+07:00",
                                "endsAt",
                                "2026-11-22T00:00:00+07:00"))
                .then()
                .statusCode(400)
                .body("code", equalTo("END_BEFORE_START"));
        Admission person = Admission.into(camp.bed("101/1"));
        camp.reception().post("/stays", person.body()).then().statusCode(201);
        clock.advance(Duration.ofHours(1));
        String withdraw = path + "/" + id + "/withdraw";
        camp.department().post(withdraw, Body.of("reason", "x")).then().statusCode(428);
        camp.department().post(withdraw, 4, Body.of("reason", "x")).then().statusCode(412);
        fixtures.camp()
                .department()
                .post(withdraw, 0, Body.of("reason", "x"))
                .then()
                .statusCode(404);
        camp.department()
                .post(withdraw, 0, Body.of("reason", "decision 16"))
                .then()
                .statusCode(200)
                .body("endsAt", equalTo("2026-11-23T09:00:00+07:00"))
                .body("version", equalTo(1));
        camp.department()
                .post(withdraw, 1, Body.of("reason", "x"))
                .then()
                .statusCode(409)
                .body("code", equalTo("APPROVAL_OVER"));
        camp.reception()
                .post("/stays", Admission.into(camp.bed("101/2")).body())
                .then()
                .statusCode(409)
                .body("code", equalTo("NOT_APPROVED"));
        camp.reception().get("/stays/" + person.stay()).then().body("misfits", equalTo(List.of("NOT_APPROVED")));
    }

    @Test
    void aRoomMayChangeWhomItTakes() {
        Camp camp = fixtures.camp(room("101", 2));
        Admission woman = Admission.into(camp.bed("101/1"));
        camp.reception().post("/stays", woman.body()).then().statusCode(201);
        String path = "/rooms/" + camp.room("101") + "/sex-policy";
        Object men = Body.of("sexPolicy", "MALE");
        Api.nobody().post(path, 0, men).then().statusCode(401);
        camp.reception().post(path, 0, men).then().statusCode(403);
        fixtures.camp().commander().post(path, 0, men).then().statusCode(404);
        camp.commander().post(path, 2, men).then().statusCode(412);
        camp.commander()
                .post(path, 0, men)
                .then()
                .statusCode(200)
                .body("sexPolicy", equalTo("MALE"))
                .body("version", equalTo(1));
        camp.reception().get("/stays/" + woman.stay()).then().body("misfits", equalTo(List.of("ROOM_SEX")));
        camp.reception()
                .post("/stays", Admission.into(camp.bed("101/2")).body())
                .then()
                .statusCode(409)
                .body("code", equalTo("ROOM_SEX"));
        camp.reception()
                .post("/stays", Admission.into(camp.bed("101/2")).man().body())
                .then()
                .statusCode(201);
    }

    @Test
    void whatIsNotNeededAnyMoreIsRetiredAndWhatIsNeededIsNot() {
        Camp camp = fixtures.camp(room("101", 2), room("102", 1));
        Admission person = Admission.into(camp.bed("101/1"));
        camp.reception().post("/stays", person.body()).then().statusCode(201);
        UUID repair = Ids.next();
        camp.commander()
                .post(
                        "/beds/" + camp.bed("101/2") + "/uses",
                        Body.of("id", repair, "kind", "OUT_OF_SERVICE", "reason", "broken"))
                .then()
                .statusCode(201);
        clock.advance(Duration.ofHours(1));
        Object gone = Body.of("reason", "gone");
        String bed = "/beds/" + camp.bed("101/2") + "/retire";
        Api.nobody().post(bed, 0, gone).then().statusCode(401);
        camp.reception().post(bed, 0, gone).then().statusCode(403);
        fixtures.camp().commander().post(bed, 0, gone).then().statusCode(404);
        camp.commander()
                .post(bed, 0, gone)
                .then()
                .statusCode(200)
                .body("retiredAt", equalTo("2026-11-23T09:00:00+07:00"));
        camp.commander().post(bed, 1, gone).then().statusCode(409).body("code", equalTo("ALREADY_RETIRED"));
        assertEquals("RETIRED", Sql.text("select end_reason from bed_use where id = ?", repair));
        camp.commander()
                .post("/rooms/" + camp.room("101") + "/retire", 0, gone)
                .then()
                .statusCode(409)
                .body("code", equalTo("BED_IN_USE"))
                .body("inTheWay.stayId", equalTo(person.stay().toString()));
        camp.commander()
                .post("/rooms/" + camp.room("102") + "/retire", 0, gone)
                .then()
                .statusCode(200);
        camp.department()
                .post("/facilities/" + camp.id() + "/retire", 0, gone)
                .then()
                .statusCode(409)
                .body("code", equalTo("PEOPLE_THERE"))
                .body("ids", equalTo(List.of(person.stay().toString())));
        camp.department().get("/capacity?facilityId=" + camp.id()).then().body("beds.design", equalTo(1));
        camp.department()
                .get("/capacity?facilityId=" + camp.id() + "&asOf=2026-11-23T08:30:00+07:00")
                .then()
                .body("beds.design", equalTo(3));
        camp.commander()
                .post("/stays/" + person.stay() + "/void", 0, gone)
                .then()
                .statusCode(200);
        camp.department()
                .post("/facilities/" + camp.id() + "/retire", 0, gone)
                .then()
                .statusCode(200)
                .body("beds", equalTo(0));
        camp.department()
                .post("/facilities/" + camp.id() + "/retire", 1, gone)
                .then()
                .statusCode(409)
                .body("code", equalTo("FACILITY_RETIRED"));
        camp.reception()
                .post("/stays", Admission.into(camp.bed("101/1")).body())
                .then()
                .statusCode(409)
                .body("code", equalTo("BED_RETIRED"));
        camp.reception()
                .post("/stays", Admission.waitingIn(camp.id()).body())
                .then()
                .statusCode(409)
                .body("code", equalTo("FACILITY_RETIRED"));
    }

    @Test
    void aCampIsNotRetiredOverThoseWhoWaitForABedAndTakesNobodyInBeforeItOpened() {
        Camp camp = fixtures.camp();
        Admission person = Admission.waitingIn(camp.id());
        camp.reception().post("/stays", person.body()).then().statusCode(201);
        clock.advance(Duration.ofHours(1));
        camp.department()
                .post("/facilities/" + camp.id() + "/retire", 0, Body.of("reason", "closed"))
                .then()
                .statusCode(409)
                .body("code", equalTo("PEOPLE_THERE"))
                .body("ids", equalTo(List.of(person.stay().toString())));
        camp.reception()
                .post(
                        "/stays",
                        Admission.waitingIn(camp.id())
                                .at("2019-12-31T08:00:00+07:00")
                                .with("reason", "found on paper")
                                .body())
                .then()
                .statusCode(409)
                .body("code", equalTo("FACILITY_NOT_OPENED"));
    }

    @Test
    void aCampLiesInAUnitThatExistsToday() {
        Camp camp = fixtures.camp();
        UUID old = Ids.next();
        Api administrator = camp.as(Role.ADMINISTRATOR);
        administrator
                .post(
                        "/areas",
                        Body.of(
                                "id",
                                old,
                                "tier",
                                "COMMUNE",
                                "code",
                                "77123",
                                "name",
                                "Gone",
                                "parentId",
                                camp.province(),
                                "validFrom",
                                "2020-01-01",
                                "validUntil",
                                "2021-01-01"))
                .then()
                .statusCode(201);
        camp.department()
                .post(
                        "/facilities",
                        Body.of("id", Ids.next(), "name", "x", "kind", "HOTEL", "operator", "PRIVATE", "unitId", old))
                .then()
                .statusCode(409)
                .body("code", equalTo("UNIT_NOT_IN_FORCE"));
    }

    @Test
    void categoriesSayWhoMayShareARoom() {
        Camp camp = fixtures.camp();
        Api.nobody().get("/categories").then().statusCode(401);
        camp.reception()
                .get("/categories")
                .then()
                .statusCode(200)
                .body("code", equalTo(List.of("F0", "SUSPECT", "F1", "F2", "ENTRANT", "EPIDEMIC_AREA")))
                .body(
                        "mixingGroup",
                        equalTo(List.of("POSITIVE", "SUSPECTED", "CONTACT", "UNTESTED", "UNTESTED", "UNTESTED")));
        Ledger.assertSound(camp);
    }
}
