package vn.cachly.capacity;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static vn.cachly.Fixtures.room;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cachly.Admission;
import vn.cachly.Api;
import vn.cachly.Body;
import vn.cachly.Fixtures;
import vn.cachly.Fixtures.Camp;
import vn.cachly.TestClock;
import vn.cachly.TestSetup;
import vn.cachly.access.Role;
import vn.cachly.layout.SexPolicy;
import vn.cachly.shared.Ids;

@QuarkusTest
@QuarkusTestResource(TestSetup.class)
class CapacityResourceTest {
    @Inject
    Fixtures fixtures;

    @Inject
    TestClock clock;

    @BeforeEach
    void morning() {
        clock.freeze("2026-11-20T18:00:00+07:00");
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    /** Ten beds: a woman, a man, a cleaning, a repair, a block, a hold, and four empty in three kinds of rooms. */
    private Camp filled() {
        Camp camp = fixtures.camp(
                96,
                List.of("ENTRANT", "F1"),
                room("101", 3),
                room("102", 2),
                room("103", SexPolicy.FEMALE, 1),
                room("104", SexPolicy.MALE, 4));
        admit(camp, Admission.into(camp.bed("101/1")));
        admit(camp, Admission.into(camp.bed("102/1")).man().of("F1"));
        begin(camp, "104/1", "CLEANING");
        begin(camp, "104/2", "OUT_OF_SERVICE");
        begin(camp, "104/3", "BLOCKED");
        camp.commander()
                .post(
                        "/beds/" + camp.bed("101/3") + "/uses",
                        Body.of("id", Ids.next(), "kind", "HELD", "reason", "x", "until", "2026-11-30T00:00:00+07:00"))
                .then()
                .statusCode(201);
        return camp;
    }

    private static void admit(Camp camp, Admission person) {
        camp.reception().post("/stays", person.body()).then().statusCode(201);
    }

    private static void begin(Camp camp, String bed, String kind) {
        camp.commander()
                .post("/beds/" + camp.bed(bed) + "/uses", Body.of("id", Ids.next(), "kind", kind, "reason", "x"))
                .then()
                .statusCode(201);
    }

    private static ValidatableResponse of(Camp camp, String question) {
        return camp.department()
                .get("/capacity?facilityId=" + camp.id() + question)
                .then()
                .statusCode(200);
    }

    @Test
    void capacityIsAnsweredForOnesOwnPlaceOnly() {
        Camp camp = fixtures.camp(room("101", 1));
        Camp other = fixtures.camp(room("101", 1));
        Api.nobody().get("/capacity").then().statusCode(401);
        camp.as(Role.ADMINISTRATOR).get("/capacity").then().statusCode(403);
        other.department()
                .get("/capacity?facilityId=" + camp.id())
                .then()
                .statusCode(404)
                .body("code", equalTo("PLACE_NOT_FOUND"));
        other.department().get("/capacity?unitId=" + camp.province()).then().statusCode(404);
        camp.reception().get("/capacity?unitId=" + camp.commune()).then().statusCode(404);
        camp.reception().get("/capacity?unitId=" + Ids.next()).then().statusCode(404);
        camp.reception()
                .get("/capacity")
                .then()
                .statusCode(200)
                .body("facilities", equalTo(1))
                .body("beds.design", equalTo(1));
        camp.as(Role.CLIENT)
                .get("/capacity?unitId=" + camp.commune())
                .then()
                .statusCode(200)
                .body("beds.design", equalTo(1));
        camp.as(Role.COMMITTEE)
                .get("/capacity?unitId=" + camp.province())
                .then()
                .statusCode(200)
                .body("beds.design", equalTo(1));
    }

    @Test
    void everyBedStandsInExactlyOnePart() {
        Camp camp = filled();
        of(camp, "")
                .body("asOf", equalTo("2026-11-20T18:00:00+07:00"))
                .body("lastMovement", equalTo("2026-11-20T18:00:00+07:00"))
                .body("beds.design", equalTo(10))
                .body("beds.operational", equalTo(9))
                .body("beds.outOfService", equalTo(1))
                .body("beds.blocked", equalTo(1))
                .body("beds.cleaning", equalTo(1))
                .body("beds.occupied", equalTo(2))
                .body("beds.held", equalTo(1))
                .body("beds.closedCohort", equalTo(0))
                .body("beds.notApproved", equalTo(0))
                .body("beds.free", equalTo(4))
                .body("beds.assignable", nullValue())
                .body("people.total", equalTo(2))
                .body("people.inBeds", equalTo(2));
    }

    @Test
    void aFilterTellsHowManyOfTheFreeBedsWouldDo() {
        Camp camp = filled();
        of(camp, "&sex=FEMALE")
                .body("beds.free", equalTo(4))
                .body("beds.assignable", equalTo(2))
                .body("beds.unsuitable", equalTo(2));
        of(camp, "&sex=MALE").body("beds.assignable", equalTo(2));
        of(camp, "&category=ENTRANT").body("beds.assignable", equalTo(3));
        of(camp, "&category=F1").body("beds.assignable", equalTo(3));
        of(camp, "&category=F1&sex=MALE").body("beds.assignable", equalTo(2));
        of(camp, "&category=F1&sex=FEMALE").body("beds.assignable", equalTo(1));
        of(camp, "&category=F0").body("beds.assignable", equalTo(0)).body("beds.unsuitable", equalTo(4));
        of(camp, "&sex=UNKNOWN").body("beds.assignable", equalTo(0));
        camp.department()
                .get("/capacity?facilityId=" + camp.id() + "&category=F77")
                .then()
                .statusCode(400)
                .body("code", equalTo("CATEGORY_UNKNOWN"));
    }

    @Test
    void aRoomClosesToNewcomersWhenItsCohortIsOld() {
        Camp camp = filled();
        clock.advance(Duration.ofHours(95));
        of(camp, "").body("beds.closedCohort", equalTo(0)).body("beds.free", equalTo(4));
        camp.reception()
                .post("/stays", Admission.into(camp.bed("101/2")).body())
                .then()
                .statusCode(201);
        clock.advance(Duration.ofHours(1));
        of(camp, "").body("beds.closedCohort", equalTo(1)).body("beds.free", equalTo(2));
        camp.reception()
                .post("/stays", Admission.into(camp.bed("102/2")).man().of("F1").body())
                .then()
                .statusCode(409)
                .body("code", equalTo("COHORT_CLOSED"));
    }

    @Test
    void aRoomStaysClosedWhileAnybodyOfTheFirstCompanyIsThere() {
        Camp camp = fixtures.camp(96, List.of("ENTRANT"), room("101", 3));
        Admission first = Admission.into(camp.bed("101/1"));
        admit(camp, first);
        clock.advance(Duration.ofHours(90));
        admit(camp, Admission.into(camp.bed("101/2")));
        clock.advance(Duration.ofHours(1));
        camp.commander()
                .post("/stays/" + first.stay() + "/end", 0, Body.of("kind", "RETURNED", "reason", "x"))
                .then()
                .statusCode(200);
        clock.advance(Duration.ofHours(10));
        camp.reception()
                .post("/stays", Admission.into(camp.bed("101/3")).body())
                .then()
                .statusCode(409)
                .body("code", equalTo("COHORT_CLOSED"));
    }

    @Test
    void fridayEveningsFiguresComeAgainOnMonday() {
        Camp camp = filled();
        clock.advance(Duration.ofHours(1));
        admit(camp, Admission.into(camp.bed("103/1")));
        clock.advance(Duration.ofDays(3));
        begin(camp, "104/4", "OUT_OF_SERVICE");
        of(camp, "&asOf=2026-11-20T18:00:00+07:00")
                .body("asOf", equalTo("2026-11-20T18:00:00+07:00"))
                .body("lastMovement", equalTo("2026-11-20T18:00:00+07:00"))
                .body("beds.occupied", equalTo(2))
                .body("beds.outOfService", equalTo(1))
                .body("beds.free", equalTo(4));
        of(camp, "")
                .body("beds.occupied", equalTo(3))
                .body("beds.outOfService", equalTo(2))
                .body("beds.free", equalTo(2));
        of(camp, "&asOf=2019-12-31T00:00:00+07:00")
                .body("beds.design", equalTo(0))
                .body("facilities", equalTo(0));
        camp.department()
                .get("/capacity?facilityId=" + camp.id() + "&asOf=2027-01-01T00:00:00+07:00")
                .then()
                .statusCode(400)
                .body("code", equalTo("IN_FUTURE"));
    }

    @Test
    void figuresAreSplitByCampKindAndUnit() {
        Camp camp = fixtures.camp(room("101", 2));
        UUID hotel = Ids.next();
        camp.department()
                .post(
                        "/facilities",
                        Body.of(
                                "id",
                                hotel,
                                "name",
                                "Khách sạn (thử)",
                                "kind",
                                "HOTEL",
                                "operator",
                                "PRIVATE",
                                "unitId",
                                camp.commune(),
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
                                                List.of(Body.of(
                                                        "name",
                                                        "1",
                                                        "sexPolicy",
                                                        "ANY",
                                                        "beds",
                                                        List.of(Body.of("name", "1"))))))))))
                .then()
                .statusCode(201);
        String question = "/capacity?unitId=" + camp.province() + "&by=";
        camp.department()
                .get(question + "FACILITY")
                .then()
                .body("facilities", equalTo(2))
                .body("beds.design", equalTo(3))
                .body("parts.id", equalTo(List.of(camp.id().toString(), hotel.toString())))
                .body("parts.beds.design", equalTo(List.of(2, 1)));
        camp.department()
                .get(question + "KIND")
                .then()
                .body("parts.name", equalTo(List.of("CONCENTRATED", "HOTEL")))
                .body("parts.beds.notApproved", equalTo(List.of(0, 1)));
        camp.department()
                .get(question + "UNIT")
                .then()
                .body("parts.id", equalTo(List.of(camp.commune().toString())))
                .body("parts.beds.design", equalTo(List.of(3)));
        camp.department()
                .get(question + "KIND&kind=HOTEL")
                .then()
                .body("parts.name", equalTo(List.of("HOTEL")))
                .body("beds.design", equalTo(1));
    }

    @Test
    void whoWritesSeesItAtOnceAndOthersWithinASecond() {
        Camp camp = fixtures.camp(room("101", 3));
        of(camp, "").body("beds.occupied", equalTo(0));
        admit(camp, Admission.into(camp.bed("101/1")));
        of(camp, "").body("beds.occupied", equalTo(1)).body("asOf", equalTo("2026-11-20T18:00:00+07:00"));
        vn.cachly.Sql.texts("update bed set retired_at = '2026-11-01' where id = ?", camp.bed("101/3"));
        of(camp, "").body("beds.design", equalTo(3));
        clock.advance(Duration.ofSeconds(1));
        of(camp, "").body("beds.design", equalTo(2)).body("asOf", equalTo("2026-11-20T18:00:01+07:00"));
    }

    @Test
    void theLastRollCallStandsBesideTheFigures() {
        Camp camp = fixtures.camp(room("101", 2));
        Admission an = Admission.into(camp.bed("101/1"));
        Admission binh = Admission.into(camp.bed("101/2"));
        admit(camp, an);
        admit(camp, binh);
        of(camp, "")
                .body("lastRollCall.calledAt", nullValue())
                .body("lastRollCall.expected", equalTo(0))
                .body("lastRollCall.overdue", equalTo(1));
        clock.advance(Duration.ofMinutes(1));
        rollCall(camp, an.stay(), binh.stay());
        // Whoever closed it sees it at once, others within a second.
        camp.commander()
                .get("/capacity?facilityId=" + camp.id())
                .then()
                .body(
                        "lastRollCall",
                        equalTo(Body.of(
                                "calledAt",
                                "2026-11-20T18:01:00+07:00",
                                "expected",
                                2,
                                "present",
                                1,
                                "missing",
                                1,
                                "unaccounted",
                                0,
                                "overdue",
                                0)));
        clock.advance(Duration.ofHours(23).plusMinutes(59));
        of(camp, "").body("lastRollCall.overdue", equalTo(0));
        clock.advance(Duration.ofMinutes(1));
        of(camp, "")
                .body("lastRollCall.calledAt", equalTo("2026-11-20T18:01:00+07:00"))
                .body("lastRollCall.overdue", equalTo(1));
        // One that is not closed does not count.
        camp.commander()
                .post("/facilities/" + camp.id() + "/roll-calls", Body.of("id", Ids.next(), "kind", "FIRE"))
                .then()
                .statusCode(201);
        clock.advance(Duration.ofSeconds(1));
        of(camp, "").body("lastRollCall.calledAt", equalTo("2026-11-20T18:01:00+07:00"));
        rollCall(camp, an.stay(), binh.stay());
        of(camp, "&asOf=2026-11-21T10:00:00+07:00").body("lastRollCall.calledAt", equalTo("2026-11-20T18:01:00+07:00"));
        of(camp, "&asOf=2026-11-20T18:00:59+07:00")
                .body("lastRollCall.calledAt", nullValue())
                .body("lastRollCall.overdue", equalTo(1));
    }

    @Test
    void aSumIsAsOldAsItsOldestRollCallAndSaysWhoCalledNobody() {
        Camp camp = fixtures.camp(room("101", 2));
        UUID other = hotel(camp);
        Admission an = Admission.into(camp.bed("101/1"));
        Admission binh = Admission.into(camp.bed("101/2"));
        admit(camp, an);
        admit(camp, binh);
        rollCall(camp, an.stay(), binh.stay());
        clock.advance(Duration.ofHours(1));
        String question = "/capacity?by=FACILITY&unitId=" + camp.province();
        camp.department()
                .get(question)
                .then()
                .statusCode(200)
                .body("lastRollCall.calledAt", equalTo("2026-11-20T18:00:00+07:00"))
                .body("lastRollCall.expected", equalTo(2))
                .body("lastRollCall.overdue", equalTo(1))
                .body("parts.id", equalTo(List.of(camp.id().toString(), other.toString())))
                .body("parts.lastRollCall.overdue", equalTo(List.of(0, 1)))
                .body("parts[1].lastRollCall.calledAt", nullValue());
        vn.cachly.Sql.texts(
                "insert into roll_call (id, facility_id, kind, called_at, recorded_at, recorded_by, closed_at, closed_by, expected,"
                        + " present, missing, unaccounted, unexpected, content_hash) values (gen_random_uuid(), ?, 'ROUTINE',"
                        + " '2026-11-19T06:00:00+07:00', now(), 'x', now(), 'x', 7, 4, 2, 1, 0, '')",
                other);
        clock.advance(Duration.ofSeconds(1));
        camp.department()
                .get(question)
                .then()
                .body(
                        "lastRollCall",
                        equalTo(Body.of(
                                "calledAt",
                                "2026-11-19T06:00:00+07:00",
                                "expected",
                                9,
                                "present",
                                5,
                                "missing",
                                3,
                                "unaccounted",
                                1,
                                "overdue",
                                1)));
        camp.department()
                .get("/capacity?kind=MEDICAL&unitId=" + camp.province())
                .then()
                .body("lastRollCall", nullValue());
    }

    private static void rollCall(Camp camp, UUID present, UUID missing) {
        UUID call = Ids.next();
        camp.commander()
                .post("/facilities/" + camp.id() + "/roll-calls", Body.of("id", call, "kind", "ROUTINE"))
                .then()
                .statusCode(201);
        Object room = Body.of(
                "id", Ids.next(), "roomId", camp.room("101"), "present", List.of(present), "missing", List.of(missing));
        camp.commander()
                .post("/roll-calls/" + call + "/rooms", Body.of("rooms", List.of(room)))
                .then()
                .statusCode(200);
        camp.commander()
                .post("/roll-calls/" + call + "/close", 1, Body.of())
                .then()
                .statusCode(200);
    }

    private static UUID hotel(Camp camp) {
        UUID id = Ids.next();
        camp.department()
                .post(
                        "/facilities",
                        Body.of(
                                "id",
                                id,
                                "name",
                                "Khách sạn (thử)",
                                "kind",
                                "HOTEL",
                                "operator",
                                "PRIVATE",
                                "unitId",
                                camp.commune(),
                                "buildings",
                                List.of()))
                .then()
                .statusCode(201);
        return id;
    }
}
