package vn.cachly.bed;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.cachly.Fixtures.room;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
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
import vn.cachly.Ledger;
import vn.cachly.Sql;
import vn.cachly.TestClock;
import vn.cachly.TestSetup;
import vn.cachly.access.Role;
import vn.cachly.shared.Ids;

@QuarkusTest
@QuarkusTestResource(TestSetup.class)
class BedResourceTest {
    @Inject
    Fixtures fixtures;

    @Inject
    TestClock clock;

    @Inject
    ReservationsDue due;

    @BeforeEach
    void morning() {
        clock.freeze("2026-11-23T08:00:00+07:00");
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    private static String uses(Camp camp, String bed) {
        return "/beds/" + camp.bed(bed) + "/uses";
    }

    @Test
    void aFreeBedIsTakenOutOfServiceWithAReason() {
        Camp camp = fixtures.camp(room("101", 1));
        UUID id = Ids.next();
        Object broken = Body.of("id", id, "kind", "OUT_OF_SERVICE", "reason", "broken slats");
        Api.nobody().post(uses(camp, "101/1"), broken).then().statusCode(401);
        camp.as(Role.HEALTH_WORKER).post(uses(camp, "101/1"), broken).then().statusCode(403);
        fixtures.camp().commander().post(uses(camp, "101/1"), broken).then().statusCode(404);
        camp.commander()
                .post(uses(camp, "101/1"), broken)
                .then()
                .statusCode(201)
                .body("kind", equalTo("OUT_OF_SERVICE"))
                .body("reason", equalTo("broken slats"))
                .body("beganAt", equalTo("2026-11-23T08:00:00+07:00"))
                .body("beganRecordedBy", equalTo(camp.subject(Role.COMMANDER)))
                .body("endedAt", nullValue());
        camp.commander().post(uses(camp, "101/1"), broken).then().statusCode(200);
        camp.commander()
                .post(uses(camp, "101/1"), Body.of("id", id, "kind", "BLOCKED", "reason", "x"))
                .then()
                .statusCode(409)
                .body("code", equalTo("ID_TAKEN"));
        camp.commander()
                .post(uses(camp, "101/1"), Body.of("id", Ids.next(), "kind", "BLOCKED", "reason", "x"))
                .then()
                .statusCode(409)
                .body("code", equalTo("BED_TAKEN"))
                .body("inTheWay.useId", equalTo(id.toString()))
                .body("inTheWay.kind", equalTo("OUT_OF_SERVICE"));
        camp.reception()
                .post("/stays", Admission.into(camp.bed("101/1")).body())
                .then()
                .statusCode(409)
                .body("inTheWay.kind", equalTo("OUT_OF_SERVICE"));
        Ledger.assertSound(camp);
    }

    @Test
    void nothingIsPlannedForABedThatIsRetired() {
        Camp camp = fixtures.camp(room("101", 1), room("102", 1));
        clock.advance(Duration.ofHours(1));
        camp.commander()
                .post("/beds/" + camp.bed("101/1") + "/retire", 0, Body.of("reason", "gone"))
                .then()
                .statusCode(200);
        camp.commander()
                .post(
                        "/beds/" + camp.bed("101/1") + "/reservations",
                        Body.of(
                                "id",
                                Ids.next(),
                                "kind",
                                "OUT_OF_SERVICE",
                                "reason",
                                "x",
                                "startsAt",
                                "2026-11-24T08:00:00+07:00"))
                .then()
                .statusCode(409)
                .body("code", equalTo("BED_RETIRED"));
        camp.commander()
                .get("/facilities/" + camp.id() + "/board?limit=1")
                .then()
                .body("items.name", equalTo(List.of("102")))
                .body("next", nullValue());
    }

    @Test
    void aUseEndsOnceAndTheBedIsFree() {
        Camp camp = fixtures.camp(room("101", 1));
        UUID id = Ids.next();
        camp.commander()
                .post(uses(camp, "101/1"), Body.of("id", id, "kind", "CLEANING", "reason", "x"))
                .then()
                .statusCode(201);
        String end = uses(camp, "101/1") + "/" + id + "/end";
        Api.nobody().post(end, 0, Body.of()).then().statusCode(401);
        camp.department().post(end, 0, Body.of()).then().statusCode(403);
        fixtures.camp().reception().post(end, 0, Body.of()).then().statusCode(404);
        camp.reception().post(end, Body.of()).then().statusCode(428);
        camp.reception().post(end, 5, Body.of()).then().statusCode(412);
        camp.reception().post(end, 0, Body.of()).then().statusCode(400).body("code", equalTo("END_BEFORE_START"));
        clock.advance(Duration.ofHours(1));
        camp.reception()
                .post(uses(camp, "101/1") + "/" + Ids.next() + "/end", 0, Body.of())
                .then()
                .statusCode(404);
        camp.reception()
                .post(end, 0, Body.of())
                .then()
                .statusCode(200)
                .body("endedAt", equalTo("2026-11-23T09:00:00+07:00"))
                .body("endedRecordedBy", equalTo(camp.subject(Role.RECEPTION)))
                .body("version", equalTo(1));
        camp.reception()
                .post(end, 1, Body.of("happenedAt", "2026-11-23T08:30:00+07:00"))
                .then()
                .statusCode(409)
                .body("code", equalTo("USE_OVER"));
        camp.reception().post(end, 1, Body.of()).then().statusCode(409).body("code", equalTo("USE_OVER"));
        camp.reception()
                .post("/stays", Admission.into(camp.bed("101/1")).body())
                .then()
                .statusCode(201);
        camp.reception()
                .get(uses(camp, "101/1"))
                .then()
                .statusCode(200)
                .body("items.kind", equalTo(List.of("OCCUPIED", "CLEANING")));
        camp.as(Role.CLIENT).get(uses(camp, "101/1")).then().statusCode(403);
        fixtures.camp().reception().get(uses(camp, "101/1")).then().statusCode(404);
    }

    @Test
    void somebodysBedIsNotEndedBehindHisBack() {
        Camp camp = fixtures.camp(room("101", 1));
        Admission person = Admission.into(camp.bed("101/1"));
        camp.reception().post("/stays", person.body()).then().statusCode(201);
        clock.advance(Duration.ofHours(1));
        String use = Sql.text("select id from bed_use where stay_id = ?", person.stay());
        camp.commander()
                .post(uses(camp, "101/1") + "/" + use + "/end", 0, Body.of())
                .then()
                .statusCode(409)
                .body("code", equalTo("USE_ENDS_WITH_STAY"));
        camp.commander()
                .post(uses(camp, "101/1"), Body.of("id", Ids.next(), "kind", "OCCUPIED", "reason", "x"))
                .then()
                .statusCode(400)
                .body("code", equalTo("OCCUPIED_BY_STAY_ONLY"));
    }

    @Test
    void aHoldExpiresByItself() {
        Camp camp = fixtures.camp(room("101", 1));
        Object endless = Body.of("id", Ids.next(), "kind", "HELD", "reason", "bus at noon");
        camp.reception()
                .post(uses(camp, "101/1"), endless)
                .then()
                .statusCode(400)
                .body("code", equalTo("HOLD_NEEDS_END"));
        camp.reception()
                .post(
                        uses(camp, "101/1"),
                        Body.of(
                                "id",
                                Ids.next(),
                                "kind",
                                "BLOCKED",
                                "reason",
                                "x",
                                "until",
                                "2026-11-23T12:00:00+07:00"))
                .then()
                .statusCode(400)
                .body("code", equalTo("ONLY_HOLD_ENDS"));
        camp.reception()
                .post(
                        uses(camp, "101/1"),
                        Body.of("id", Ids.next(), "kind", "HELD", "reason", "x", "until", "2026-11-23T07:00:00+07:00"))
                .then()
                .statusCode(400)
                .body("code", equalTo("END_BEFORE_START"));
        camp.reception()
                .post(
                        uses(camp, "101/1"),
                        Body.of(
                                "id",
                                Ids.next(),
                                "kind",
                                "HELD",
                                "reason",
                                "bus",
                                "until",
                                "2026-11-23T12:00:00+07:00"))
                .then()
                .statusCode(201);
        camp.reception()
                .get("/capacity?facilityId=" + camp.id())
                .then()
                .body("beds.held", equalTo(1))
                .body("beds.free", equalTo(0));
        camp.reception()
                .post("/stays", Admission.into(camp.bed("101/1")).body())
                .then()
                .statusCode(409)
                .body("inTheWay.kind", equalTo("HELD"))
                .body("inTheWay.until", equalTo("2026-11-23T12:00:00+07:00"));
        clock.advance(Duration.ofHours(4));
        camp.reception()
                .get("/capacity?facilityId=" + camp.id())
                .then()
                .body("beds.held", equalTo(0))
                .body("beds.free", equalTo(1));
        camp.reception()
                .post("/stays", Admission.into(camp.bed("101/1")).body())
                .then()
                .statusCode(201);
        Ledger.assertSound(camp);
    }

    @Test
    @ActivateRequestContext
    void whatIsPlannedForABedInUseBeginsWhenTheCleaningEnds() {
        Camp camp = fixtures.camp(room("101", 1));
        UUID bed = camp.bed("101/1");
        String plans = "/beds/" + bed + "/reservations";
        UUID id = Ids.next();
        Object repair = Body.of(
                "id", id, "kind", "OUT_OF_SERVICE", "startsAt", "2026-11-23T08:00:00+07:00", "reason", "repaint");
        Api.nobody().post(plans, repair).then().statusCode(401);
        camp.as(Role.HEALTH_WORKER).post(plans, repair).then().statusCode(403);
        fixtures.camp().reception().post(plans, repair).then().statusCode(404);
        camp.reception().post(plans, repair).then().statusCode(409).body("code", equalTo("BED_FREE"));
        Admission person = Admission.into(bed);
        camp.reception().post("/stays", person.body()).then().statusCode(201);
        camp.reception().post(plans, repair).then().statusCode(201).body("closedAt", nullValue());
        camp.reception().post(plans, repair).then().statusCode(200);
        camp.reception()
                .post(
                        plans,
                        Body.of(
                                "id",
                                Ids.next(),
                                "kind",
                                "HELD",
                                "startsAt",
                                "2026-11-24T08:00:00+07:00",
                                "reason",
                                "x"))
                .then()
                .statusCode(400)
                .body("code", equalTo("HOLD_NEEDS_END"));
        camp.reception()
                .post(
                        plans,
                        Body.of(
                                "id",
                                Ids.next(),
                                "kind",
                                "HELD",
                                "startsAt",
                                "2026-11-24T08:00:00+07:00",
                                "endsAt",
                                "2026-11-25T08:00:00+07:00",
                                "reason",
                                "x"))
                .then()
                .statusCode(409)
                .body("code", equalTo("BED_RESERVED"));
        clock.advance(Duration.ofHours(2));
        camp.commander()
                .post("/stays/" + person.stay() + "/end", 0, Body.of("kind", "RETURNED", "reason", "x"))
                .then()
                .statusCode(200);
        clock.advance(Duration.ofHours(2));
        due.look();
        String cleaning = Sql.text("select id from bed_use where bed_id = ? and kind = 'CLEANING'", bed);
        camp.reception()
                .post("/beds/" + bed + "/uses/" + cleaning + "/end", 0, Body.of())
                .then()
                .statusCode(200);
        camp.reception()
                .get("/beds/" + bed + "/uses")
                .then()
                .body("items.kind", equalTo(List.of("OUT_OF_SERVICE", "CLEANING", "OCCUPIED")))
                .body("items[0].beganAt", equalTo("2026-11-23T12:00:00+07:00"))
                .body("items[0].reason", equalTo("repaint"));
        camp.reception().get(plans).then().statusCode(200).body("items.closedAs", equalTo(List.of("TAKEN_UP")));
        camp.reception()
                .post(plans + "/" + id + "/cancel", 1, Body.of())
                .then()
                .statusCode(409)
                .body("code", equalTo("RESERVATION_OVER"));
        Ledger.assertSound(camp);
    }

    @Test
    @ActivateRequestContext
    void aPlanForLaterBeginsByItselfWhenItsTimeComesAndLapsesWhenItIsOver() {
        Camp camp = fixtures.camp(room("101", 2));
        Camp other = fixtures.camp(room("101", 1));
        camp.reception()
                .post(
                        "/beds/" + camp.bed("101/1") + "/reservations",
                        Body.of(
                                "id",
                                Ids.next(),
                                "kind",
                                "HELD",
                                "startsAt",
                                "2026-11-23T10:00:00+07:00",
                                "endsAt",
                                "2026-11-23T18:00:00+07:00",
                                "reason",
                                "bus"))
                .then()
                .statusCode(201);
        Admission person = Admission.into(other.bed("101/1"));
        other.reception().post("/stays", person.body()).then().statusCode(201);
        UUID lapsing = Ids.next();
        other.reception()
                .post(
                        "/beds/" + other.bed("101/1") + "/reservations",
                        Body.of(
                                "id",
                                lapsing,
                                "kind",
                                "HELD",
                                "startsAt",
                                "2026-11-23T09:00:00+07:00",
                                "endsAt",
                                "2026-11-23T09:30:00+07:00",
                                "reason",
                                "bus"))
                .then()
                .statusCode(201);
        due.look();
        camp.reception().get("/capacity?facilityId=" + camp.id()).then().body("beds.held", equalTo(0));
        clock.advance(Duration.ofHours(3));
        due.look();
        camp.reception().get("/capacity?facilityId=" + camp.id()).then().body("beds.held", equalTo(1));
        assertEquals("LAPSED", Sql.text("select closed_as from bed_reservation where id = ?", lapsing));
    }

    @Test
    void aPlanCanBeGivenUp() {
        Camp camp = fixtures.camp(room("101", 1));
        UUID id = Ids.next();
        String plans = "/beds/" + camp.bed("101/1") + "/reservations";
        camp.reception()
                .post(
                        plans,
                        Body.of(
                                "id",
                                id,
                                "kind",
                                "OUT_OF_SERVICE",
                                "startsAt",
                                "2026-12-01T08:00:00+07:00",
                                "reason",
                                "x"))
                .then()
                .statusCode(201);
        fixtures.camp()
                .reception()
                .post(plans + "/" + id + "/cancel", 0, Body.of())
                .then()
                .statusCode(404);
        camp.reception().post(plans + "/" + id + "/cancel", 3, Body.of()).then().statusCode(412);
        camp.reception()
                .post(plans + "/" + id + "/cancel", 0, Body.of("reason", "not needed"))
                .then()
                .statusCode(200)
                .body("closedAs", equalTo("CANCELLED"))
                .body("version", equalTo(1));
    }
}
