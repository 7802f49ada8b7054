package vn.cachly.group;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.cachly.Passenger.man;
import static vn.cachly.Passenger.woman;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cachly.Api;
import vn.cachly.Body;
import vn.cachly.Bus;
import vn.cachly.Fixtures;
import vn.cachly.Fixtures.Camp;
import vn.cachly.Passenger;
import vn.cachly.Sql;
import vn.cachly.TestClock;
import vn.cachly.TestSetup;
import vn.cachly.access.Role;
import vn.cachly.shared.Ids;

@QuarkusTest
@QuarkusTestResource(TestSetup.class)
class GroupResourceTest {
    @Inject
    Fixtures fixtures;

    @Inject
    TestClock clock;

    private Camp camp;

    @BeforeEach
    void night() {
        clock.freeze("2026-11-23T02:00:00+07:00");
        camp = fixtures.camp();
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    @Test
    void aBusIsAnnouncedHandedOverAndClosedWhenEverybodyIsThere() {
        Bus bus = Bus.to(camp, 2);
        Passenger an = man("An");
        Passenger binh = woman("Bình");
        bus.expect(an, binh).then().statusCode(200).body("items.status", contains("EXPECTED", "EXPECTED"));
        camp.reception()
                .get(bus.path())
                .then()
                .statusCode(200)
                .body("status", equalTo("PLANNED"))
                .body("vehicleNumber", equalTo("68B-012.34"))
                .body("expectedAt", equalTo("2026-11-23T02:00:00+07:00"))
                .body("handover", nullValue())
                .body("totals.announced", equalTo(2))
                .body("totals.listed", equalTo(2))
                .body("totals.expected", equalTo(2))
                .body("totals.received", equalTo(0))
                .body("totals.addsUp", equalTo(true))
                .body("allowedActions", contains("changes", "handover", "cancel"));
        bus.tick(an, binh).then().statusCode(200);
        bus.handOver(2)
                .then()
                .statusCode(200)
                .body("status", equalTo("ARRIVED"))
                .body("handover.count", equalTo(2))
                .body("handover.unit", equalTo("Đồn Biên phòng"))
                .body("handover.official", equalTo("Đại úy Nam"))
                .body("handover.receivedBy", equalTo(camp.subject(Role.RECEPTION)))
                .body("handover.before", empty())
                .body("totals.handedOver", equalTo(2))
                .body("totals.received", equalTo(2))
                .body("allowedActions", contains("changes", "handover", "close"));
        bus.close(null)
                .then()
                .statusCode(200)
                .body("status", equalTo("CLOSED"))
                .body("endedBy", equalTo(camp.subject(Role.RECEPTION)))
                .body("totals.missing", equalTo(0))
                .body("totals.toAdmit", equalTo(2))
                .body("allowedActions", empty());
        assertEquals(
                List.of("arrival-group.closed", "arrival-group.handed-over", "arrival-group.planned"),
                Sql.texts(
                        "select distinct action from audit_entry where ? = any(ids) and resource = 'arrival-group' order by 1",
                        bus.id()));
    }

    @Test
    void whoHasNotComeIsMissingWithATaskEachAndTheDifferenceHasAReason() {
        Bus bus = Bus.to(camp, 3);
        Passenger an = man("An");
        Passenger binh = woman("Bình");
        Passenger chi = woman("Chi");
        bus.expect(an, binh, chi).then().statusCode(200);
        bus.tick(an, binh).then().statusCode(200);
        bus.handOver(3)
                .then()
                .statusCode(200)
                .body("totals.addsUp", equalTo(false))
                .body("totals.differences.between", contains("HANDED_OVER_RECEIVED"))
                .body("totals.differences.first", contains(3))
                .body("totals.differences.second", contains(2));
        bus.close(null)
                .then()
                .statusCode(400)
                .body("code", equalTo("DIFFERENCE_NEEDS_REASON"))
                .body(
                        "detail",
                        equalTo(
                                "3 and 2 people: those announced, handed over and received are not the same number. Say why."))
                .body("errors[0].field", equalTo("reason"));
        bus.close("One was taken to hospital on the way")
                .then()
                .statusCode(200)
                .body("endReason", equalTo("One was taken to hospital on the way"))
                .body("totals.missing", equalTo(1))
                .body("totals.expected", equalTo(0));
        assertEquals("MISSING", bus.statusOf(chi));
        camp.commander()
                .get("/tasks?kind=MISSING_PERSON&facilityId=" + camp.id())
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].subject.resource", equalTo("arrival"))
                .body("items[0].subject.id", equalTo(chi.id().toString()))
                .body("items[0].dueAt", equalTo("2026-11-23T04:00:00+07:00"))
                .body("items[0].allowedActions", contains("close"));
        clock.advance(Duration.ofHours(3));
        bus.tick(chi)
                .then()
                .statusCode(200)
                .body("items[0].status", equalTo("RECEIVED"))
                .body("totals.missing", equalTo(0))
                .body("totals.received", equalTo(3));
        assertEquals(List.of("DONE"), Sql.texts("select outcome from task where subject_id = ?", chi.id()));
        bus.take(man("Dung"))
                .then()
                .statusCode(200)
                .body("items[0].error.code", equalTo("GROUP_CLOSED"))
                .body("items[0].status", nullValue());
    }

    @Test
    void aHandoverSaidAgainIsACorrectionWithAReasonAndTheCountBeforeStays() {
        Bus bus = Bus.to(camp, 41);
        bus.handOver(14).then().statusCode(200);
        bus.handOver(41)
                .then()
                .statusCode(400)
                .body("code", equalTo("CORRECTION_NEEDS_REASON"))
                .body("errors[0].field", equalTo("reason"));
        clock.advance(Duration.ofMinutes(5));
        bus.step("handover", Body.of("count", 41, "reason", "Typed wrong"))
                .then()
                .statusCode(200)
                .body("handover.count", equalTo(41))
                .body("handover.before", contains(14))
                .body("handover.reason", equalTo("Typed wrong"))
                .body("totals.handedOver", equalTo(41))
                .body("version", equalTo(2));
    }

    @Test
    void aGroupThatDoesNotComeIsCancelledUnlessSomeOfItAreHere() {
        Bus bus = Bus.to(camp, null);
        Passenger an = man("An");
        bus.expect(an).then().statusCode(200);
        bus.tick(an).then().statusCode(200);
        bus.step("cancel", Body.of("reason", "x")).then().statusCode(409).body("code", equalTo("GROUP_HAS_PEOPLE"));
        Bus other = Bus.to(camp, null);
        Passenger binh = man("Bình");
        other.expect(binh).then().statusCode(200);
        other.step("cancel", Body.of("reason", "Taken in elsewhere"))
                .then()
                .statusCode(200)
                .body("status", equalTo("CANCELLED"))
                .body("totals.listed", equalTo(0));
        assertEquals("WITHDRAWN", other.statusOf(binh));
        assertEquals(0, Sql.number("select count(*) from task where facility_id = ?", camp.id()));
        other.step("handover", Body.of("count", 1))
                .then()
                .statusCode(409)
                .body("code", equalTo("GROUP_STATUS"))
                .body("detail", equalTo("A group that is CANCELLED cannot become ARRIVED."));
        other.step("changes", Body.of("vehicleKind", "SHIP", "expectedAt", "2026-11-24T02:00:00+07:00"))
                .then()
                .statusCode(409)
                .body("code", equalTo("GROUP_CLOSED"));
        other.expect(man("Chi")).then().statusCode(409).body("code", equalTo("GROUP_CLOSED"));
        other.tick(binh).then().statusCode(200).body("items[0].error.code", equalTo("ARRIVAL_STATUS"));
    }

    @Test
    void whoeverIsMissingFromAGroupThatDoesNotComeIsLookedForNoMore() {
        Bus bus = Bus.to(camp, null);
        Passenger an = man("An");
        bus.expect(an).then().statusCode(200);
        bus.desk()
                .post("/arrivals/" + an.id() + "/missing", 0, Body.of("reason", "not on the bus"))
                .then()
                .statusCode(200);
        assertEquals(1, Sql.number("select count(*) from task where subject_id = ? and closed_at is null", an.id()));
        bus.step("cancel", Body.of("reason", "Taken in elsewhere"))
                .then()
                .statusCode(200)
                .body("totals.missing", equalTo(0))
                .body("totals.listed", equalTo(0));
        assertEquals("WITHDRAWN", bus.statusOf(an));
        assertEquals("NOT_NEEDED", Sql.text("select outcome from task where subject_id = ?", an.id()));
        bus.tick(an).then().statusCode(200).body("items[0].error.code", equalTo("ARRIVAL_STATUS"));
    }

    @Test
    void whatIsAnnouncedOfABusMayChangeUntilItIsClosed() {
        Bus bus = Bus.to(camp, 42);
        bus.step("close", Body.of()).then().statusCode(409).body("code", equalTo("GROUP_STATUS"));
        bus.step(
                        "changes",
                        Body.of("vehicleKind", "SHIP", "expectedAt", "2026-11-24T02:00:00+07:00", "expectedCount", 40))
                .then()
                .statusCode(200)
                .body("vehicleKind", equalTo("SHIP"))
                .body("name", nullValue())
                .body("expectedAt", equalTo("2026-11-24T02:00:00+07:00"))
                .body("totals.announced", equalTo(40))
                .body("version", equalTo(1));
        camp.reception()
                .post(
                        bus.path() + "/changes",
                        0,
                        Body.of("vehicleKind", "BUS", "expectedAt", "2026-11-24T02:00:00+07:00"))
                .then()
                .statusCode(412)
                .body("code", equalTo("STALE"));
        camp.reception()
                .post(bus.path() + "/handover", Body.of("count", 1))
                .then()
                .statusCode(428)
                .body("code", equalTo("VERSION_MISSING"));
    }

    @Test
    void theSameGroupSentAgainIsTheSameAndAnotherUnderItsIdIsRefused() {
        Bus bus = Bus.to(camp, 42);
        camp.commander()
                .post("/arrival-groups", bus.plan(42))
                .then()
                .statusCode(200)
                .body("version", equalTo(0));
        camp.reception()
                .post("/arrival-groups", bus.plan(41))
                .then()
                .statusCode(409)
                .body("code", equalTo("ID_TAKEN"))
                .body("errors[0].field", equalTo("id"));
        Camp other = fixtures.camp();
        other.reception()
                .post("/arrival-groups", new Bus(other, bus.id()).plan(42))
                .then()
                .statusCode(409)
                .body("code", equalTo("ID_TAKEN"));
        other.reception().post("/arrival-groups", bus.plan(42)).then().statusCode(404);
    }

    @Test
    void aBusComesFromAPlaceThatIsKnown() {
        UUID origin = Ids.next();
        Api department = camp.department();
        department
                .post(
                        "/origins",
                        Body.of(
                                "id",
                                origin,
                                "kind",
                                "BORDER_POST",
                                "name",
                                "Cửa khẩu " + origin,
                                "unitId",
                                camp.commune()))
                .then()
                .statusCode(201);
        Bus bus = new Bus(camp, Ids.next());
        var plan = bus.plan(1);
        plan.put("originId", origin);
        camp.reception()
                .post("/arrival-groups", plan)
                .then()
                .statusCode(201)
                .body("originId", equalTo(origin.toString()))
                .body("originName", equalTo("Cửa khẩu " + origin));
        plan.put("id", Ids.next());
        plan.put("originId", Ids.next());
        camp.reception()
                .post("/arrival-groups", plan)
                .then()
                .statusCode(404)
                .body("code", equalTo("ORIGIN_NOT_FOUND"))
                .body("errors[0].field", equalTo("originId"));
        department
                .post("/origins/" + origin + "/retire", 0, Body.of("reason", "x"))
                .then()
                .statusCode(200);
        plan.put("originId", origin);
        camp.reception().post("/arrival-groups", plan).then().statusCode(409).body("code", equalTo("ORIGIN_RETIRED"));
    }

    @Test
    void groupsAreFoundByCampDayAndStatusTheNewestFirst() {
        Bus first = Bus.to(camp, 1);
        clock.advance(Duration.ofHours(20));
        Bus second = Bus.to(camp, 2);
        clock.advance(Duration.ofHours(4));
        Bus third = Bus.to(camp, 3);
        third.handOver(3).then().statusCode(200);
        Bus.to(fixtures.camp(), 4);
        String list = "/arrival-groups?facilityId=" + camp.id();
        camp.reception().get(list).then().statusCode(200).body("items.totals.announced", contains(3, 2, 1));
        camp.reception().get("/arrival-groups").then().body("items.totals.announced", contains(3, 2, 1));
        camp.department()
                .get(list + "&day=2026-11-23")
                .then()
                .body("items.id", contains(second.id().toString(), first.id().toString()));
        camp.reception()
                .get(list + "&day=2026-11-24")
                .then()
                .body("items.id", contains(third.id().toString()));
        camp.reception().get(list + "&status=PLANNED").then().body("items.totals.announced", contains(2, 1));
        String next = camp.reception()
                .get(list + "&limit=2")
                .then()
                .body("items", hasSize(2))
                .extract()
                .path("next");
        camp.reception()
                .get(list + "&limit=2&cursor=" + next)
                .then()
                .body("items.totals.announced", contains(1))
                .body("next", nullValue());
        fixtures.camp().reception().get(list).then().statusCode(404);
    }

    @Test
    void onlyThoseOfTheCampTakeAGroupOver() {
        Bus bus = Bus.to(camp, 1);
        Api.nobody().get(bus.path()).then().statusCode(401);
        for (String role : List.of(Role.COMMITTEE, Role.CLIENT, Role.ADMINISTRATOR, Role.AUDITOR)) {
            camp.as(role).get(bus.path()).then().statusCode(403);
            camp.as(role).get("/arrival-groups").then().statusCode(403);
            camp.as(role).post("/arrival-groups", bus.plan(1)).then().statusCode(403);
        }
        camp.department().get(bus.path()).then().statusCode(200).body("allowedActions", contains("changes", "cancel"));
        camp.department()
                .post(bus.path() + "/handover", 0, Body.of("count", 1))
                .then()
                .statusCode(403);
        camp.department().post(bus.path() + "/close", 0, Body.of()).then().statusCode(403);
        Api stranger = fixtures.camp().commander();
        stranger.get(bus.path()).then().statusCode(404).body("code", equalTo("NOT_FOUND"));
        stranger.post(bus.path() + "/handover", 0, Body.of("count", 1)).then().statusCode(404);
        stranger.post(bus.path() + "/close", 0, Body.of()).then().statusCode(404);
    }
}
