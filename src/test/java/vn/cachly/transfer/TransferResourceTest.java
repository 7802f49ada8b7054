package vn.cachly.transfer;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.cachly.Fixtures.room;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
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
class TransferResourceTest {
    @Inject
    Fixtures fixtures;

    @Inject
    TestClock clock;

    @Inject
    SessionFactory sessions;

    private Camp sender;
    private Camp receiver;
    private Crossing crossing;
    private Admission hoa;
    private Admission lan;

    @BeforeEach
    void twoCamps() {
        clock.freeze("2026-11-20T08:00:00+07:00");
        sender = fixtures.camp(room("101", 3), room("102", 2));
        receiver = fixtures.camp(room("1", 2), room("2", 2));
        crossing = new Crossing(sender, receiver);
        hoa = admitted(sender, Admission.into(sender.bed("101/1")));
        lan = admitted(sender, Admission.into(sender.bed("101/2")).person("name", "Lê Thị Lan"));
        clock.freeze("2026-11-23T08:00:00+07:00");
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    private static Admission admitted(Camp camp, Admission person) {
        camp.reception().post("/stays", person.body()).then().statusCode(201);
        return person;
    }

    private static void refused(ValidatableResponse answer, int status, String code) {
        answer.statusCode(status).body("code", equalTo(code));
    }

    private static ValidatableResponse seen(Camp by, UUID id) {
        return by.commander().get("/transfers/" + id).then().statusCode(200);
    }

    private static ValidatableResponse capacity(Camp camp) {
        return camp.commander().get("/capacity?facilityId=" + camp.id()).then().statusCode(200);
    }

    private static List<String> tasks(UUID transfer) {
        return Sql.texts(
                "select concat_ws(' ', kind, outcome) from task where subject_id = ? order by kind, opened_at",
                transfer);
    }

    private static int version(Camp camp, Admission one) {
        return camp.commander()
                .get("/stays/" + one.stay())
                .then()
                .statusCode(200)
                .extract()
                .path("version");
    }

    private static List<String> states(UUID transfer) {
        return Sql.texts("select state from transfer_item where transfer_id = ? order by stay_id", transfer);
    }

    private static void assertBothSound(Camp one, Camp other) {
        Ledger.assertSound(one);
        Ledger.assertSound(other);
    }

    // ---- Who and where

    @Test
    void eachActBelongsToOneOfTheTwoCampsAndNothingToOthers() {
        UUID id = crossing.planned(hoa);
        String path = "/transfers/" + id;
        Camp stranger = fixtures.camp();
        Map<String, Object> act = Body.of("count", 1, "items", List.of(Crossing.waiting(hoa)));
        Api.nobody().post("/transfers", Body.of()).then().statusCode(401);
        Api.nobody().get(path).then().statusCode(401);
        for (String role : List.of(Role.COMMITTEE, Role.CLIENT, Role.ADMINISTRATOR, Role.AUDITOR, Role.LABORATORY)) {
            sender.as(role).get(path).then().statusCode(403);
            sender.as(role).get("/transfers").then().statusCode(403);
        }
        for (String step : List.of("depart", "receive")) {
            for (String role : List.of(Role.HEALTH_WORKER, Role.DEPARTMENT)) {
                sender.as(role)
                        .post(path + "/" + step, 0, Body.of("count", 1))
                        .then()
                        .statusCode(403);
            }
            stranger.commander()
                    .post(path + "/" + step, 0, Body.of("count", 1))
                    .then()
                    .statusCode(404);
        }
        sender.nurse().post("/transfers", crossing.plan(Ids.next(), lan)).then().statusCode(403);
        receiver.reception()
                .post("/transfers", crossing.plan(Ids.next(), lan))
                .then()
                .statusCode(404);
        stranger.commander().get(path).then().statusCode(404);
        stranger.commander().get("/transfers").then().statusCode(200).body("items", empty());
        // The receiver does not send, and takes nobody off.
        refused(Crossing.act(receiver.commander(), id, "depart", 0, 1), 404, "NOT_FOUND");
        receiver.commander()
                .post(path + "/cancel", 0, Body.of("reason", "x"))
                .then()
                .statusCode(404);
        receiver.commander()
                .post(path + "/remove", 0, Body.of("stayIds", List.of(hoa.stay()), "reason", "x"))
                .then()
                .statusCode(404);
        sender.reception().post(path + "/depart", Body.of("count", 1)).then().statusCode(428);
        crossing.depart(id, 5, 1).statusCode(412);
        // Before they have left nobody receives them, and after it the sender does not.
        refused(crossing.receive(id, 0, 1, "items", List.of(Crossing.waiting(hoa))), 409, "TRANSFER_STATUS");
        crossing.depart(id, 0, 1).statusCode(200);
        sender.commander().post(path + "/receive", 1, act).then().statusCode(404);
        clock.freeze("2026-11-23T09:00:00+07:00");
        crossing.receive(id, 1, 1, "items", List.of(Crossing.waiting(hoa))).statusCode(200);
    }

    // ---- Planned

    @Test
    void theReceivingCampSeesFiguresUntilTheyHaveLeftAndThenWhoTheyAre() {
        Admission old = admitted(
                sender,
                Admission.into(sender.bed("102/1"))
                        .man()
                        .of("F1")
                        .person("name", "Trần Văn Già")
                        .person("needs", Body.of("mobility", "WHEELCHAIR", "medicine", "insulin")));
        clock.freeze("2026-11-23T09:00:00+07:00");
        UUID id = crossing.planned(hoa, lan, old);
        String shown = seen(receiver, id)
                .body("state", equalTo("PLANNED"))
                .body("fromName", equalTo("Camp " + sender.id()))
                .body("people", equalTo(3))
                .body("items", empty())
                .body("summary", hasSize(2))
                .body("summary[0].category", equalTo("ENTRANT"))
                .body("summary[0].sex", equalTo("FEMALE"))
                .body("summary[0].people", equalTo(2))
                .body("summary[1].category", equalTo("F1"))
                .body("summary[1].needs", equalTo(Map.of("WHEELCHAIR", 1, "MEDICINE", 1)))
                .body("allowedActions", empty())
                .extract()
                .asString();
        for (String secret :
                List.of("Hoa", "Già", hoa.stay().toString(), old.personId().toString(), "insulin")) {
            assertFalse(shown.contains(secret), secret);
        }
        seen(sender, id)
                .body("toName", equalTo("Camp " + receiver.id()))
                .body("items.name", containsInAnyOrder("Nguyễn Thị Hoa", "Lê Thị Lan", "Trần Văn Già"))
                .body("allowedActions", contains("items", "remove", "cancel", "depart"));
        crossing.depart(id, 0, 2, "vehicle", "68B-1", "leftBehind", Crossing.because("too weak", old))
                .statusCode(200);
        seen(receiver, id)
                .body("state", equalTo("IN_TRANSIT"))
                .body("expected", equalTo(2))
                .body("people", equalTo(2))
                .body("onTheWay", equalTo(2))
                .body("vehicle", equalTo("68B-1"))
                .body("summary.people", equalTo(List.of(2)))
                .body("items.name", containsInAnyOrder("Nguyễn Thị Hoa", "Lê Thị Lan"))
                .body("allowedActions", contains("receive"));
        seen(sender, id)
                .body("items.find { it.name == 'Trần Văn Già' }.state", equalTo("LEFT_BEHIND"))
                .body("items.find { it.name == 'Trần Văn Già' }.why", equalTo("too weak"))
                .body("allowedActions", empty());
        sender.reception()
                .get("/stays/" + old.stay())
                .then()
                .body("whereabouts", equalTo("IN_CAMP"))
                .body("bed.id", equalTo(sender.bed("102/1").toString()));
        for (Camp camp : List.of(sender, receiver)) {
            camp.reception()
                    .get("/transfers?state=IN_TRANSIT&facilityId=" + camp.id())
                    .then()
                    .statusCode(200)
                    .body("items.id", contains(id.toString()))
                    .body("items[0].items", nullValue());
            camp.reception().get("/transfers?state=RECEIVED").then().body("items", empty());
        }
    }

    @Test
    void aPlanThatCannotBeIsRefused() {
        UUID id = Ids.next();
        Map<String, Object> plan = crossing.plan(id, hoa);
        plan.put("toFacilityId", sender.id());
        refused(sender.reception().post("/transfers", plan).then(), 400, "SAME_CAMP");
        plan.put("toFacilityId", Ids.next());
        refused(sender.reception().post("/transfers", plan).then(), 404, "DESTINATION_NOT_FOUND");
        plan.remove("toFacilityId");
        refused(sender.reception().post("/transfers", plan).then(), 400, "DESTINATION_UNCLEAR");
        plan.put("outside", Body.of("name", "x", "unitId", Ids.next()));
        refused(sender.reception().post("/transfers", plan).then(), 404, "UNIT_NOT_FOUND");
        refused(
                sender.reception()
                        .post("/transfers", crossing.plan(id, hoa, hoa))
                        .then(),
                400,
                "TRANSFER_NAMED_TWICE");
        Admission theirs = admitted(receiver, Admission.into(receiver.bed("1/1")));
        sender.reception()
                .post("/transfers", crossing.plan(id, hoa, theirs))
                .then()
                .statusCode(400)
                .body("code", equalTo("NOT_TRANSFERABLE"))
                .body("ids", contains(theirs.stay().toString()));
        Camp closed = fixtures.camp();
        closed.department()
                .post("/facilities/" + closed.id() + "/retire", 0, Body.of("reason", "x"))
                .then()
                .statusCode(200);
        refused(
                sender.reception()
                        .post("/transfers", new Crossing(sender, closed).plan(id, hoa))
                        .then(),
                409,
                "FACILITY_RETIRED");
        assertEquals(0, Sql.number("select count(*) from transfer where id = ?", id));
        sender.reception().post("/transfers", crossing.plan(id, hoa)).then().statusCode(201);
        sender.reception().post("/transfers", crossing.plan(id, hoa)).then().statusCode(200);
        refused(sender.reception().post("/transfers", crossing.plan(id, lan)).then(), 409, "ID_TAKEN");
    }

    @Test
    void aStayIsOnOneTransferAtATimeAndOffItAgain() {
        UUID first = crossing.planned(hoa);
        sender.reception()
                .post("/transfers", crossing.plan(Ids.next(), lan, hoa))
                .then()
                .statusCode(409)
                .body("code", equalTo("ON_TRANSFER"))
                .body("ids", contains(first.toString()));
        String path = "/transfers/" + first;
        sender.reception()
                .post(path + "/items", 0, Body.of("stayIds", List.of(lan.stay())))
                .then()
                .statusCode(200)
                .body("people", equalTo(2))
                .body("version", equalTo(1));
        sender.reception()
                .post(path + "/remove", 1, Body.of("stayIds", List.of(hoa.stay()), "reason", "not now"))
                .then()
                .statusCode(200)
                .body("items.stayId", contains(lan.stay().toString()));
        refused(
                sender.reception()
                        .post(path + "/remove", 2, Body.of("stayIds", List.of(hoa.stay()), "reason", "x"))
                        .then(),
                400,
                "NOT_ON_TRANSFER");
        UUID second = crossing.planned(hoa);
        sender.department()
                .post("/transfers/" + second + "/cancel", 0, Body.of("reason", "no bus"))
                .then()
                .statusCode(200)
                .body("state", equalTo("CANCELLED"))
                .body("cancelReason", equalTo("no bus"))
                .body("people", equalTo(0));
        refused(crossing.depart(second, 1, 0), 409, "TRANSFER_STATUS");
        sender.reception()
                .post(path + "/items", 2, Body.of("stayIds", List.of(hoa.stay())))
                .then()
                .statusCode(200)
                .body("people", equalTo(2));
        // Whoever leaves in another way is off it by himself.
        sender.commander()
                .post("/stays/" + lan.stay() + "/end", 0, Body.of("kind", "RETURNED", "reason", "x"))
                .then()
                .statusCode(200);
        seen(sender, first).body("items.stayId", contains(hoa.stay().toString()));
    }

    @Test
    void aChildGoesWithTheGuardianOrNeitherGoes() {
        Admission child = admitted(
                sender, Admission.into(sender.bed("101/1")).childOf(hoa.stay()).person("name", "Bé"));
        clock.freeze("2026-11-23T09:00:00+07:00");
        for (Admission alone : List.of(hoa, child)) {
            sender.reception()
                    .post("/transfers", crossing.plan(Ids.next(), alone))
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("COMPANION_STAYS"))
                    .body("ids", contains(alone.stay().toString()));
        }
        UUID id = crossing.planned(hoa, child);
        refused(
                sender.reception()
                        .post(
                                "/transfers/" + id + "/remove",
                                0,
                                Body.of("stayIds", List.of(child.stay()), "reason", "x"))
                        .then(),
                409,
                "COMPANION_STAYS");
        crossing.depart(id, 0, 1, "leftBehind", Crossing.because("fever", child))
                .statusCode(409)
                .body("code", equalTo("PEOPLE_NOT_READY"))
                .body("errors.code", contains("COMPANION_STAYS"));
        crossing.depart(id, 0, 2).statusCode(200);
        clock.freeze("2026-11-23T12:00:00+07:00");
        crossing.receive(id, 1, 2, "items", List.of(Crossing.with(child, hoa), Crossing.into(hoa, receiver.bed("1/1"))))
                .statusCode(200);
        receiver.reception()
                .get("/stays/" + child.stay())
                .then()
                .body("whereabouts", equalTo("IN_CAMP"))
                .body("bed.id", equalTo(receiver.bed("1/1").toString()));
        assertBothSound(sender, receiver);
    }

    @Test
    void aChildWhoComesAfterTheGuardianLiesWithHer() {
        Admission child = admitted(
                sender, Admission.into(sender.bed("101/1")).childOf(hoa.stay()).person("name", "Bé"));
        clock.freeze("2026-11-23T09:00:00+07:00");
        UUID id = crossing.sent(hoa, child);
        clock.freeze("2026-11-23T12:00:00+07:00");
        crossing.receive(
                        id,
                        1,
                        1,
                        "items",
                        List.of(Crossing.into(hoa, receiver.bed("1/1"))),
                        "notArrived",
                        Crossing.because("second bus", child))
                .statusCode(200);
        clock.freeze("2026-11-23T13:00:00+07:00");
        crossing.receive(id, 2, 1, "items", List.of(Crossing.with(child, lan)))
                .statusCode(409)
                .body("code", equalTo("BEDS_REFUSED"))
                .body("errors.field", contains("items[0].bedId"))
                .body("errors.code", contains("GUARDIAN_NOT_THERE"));
        crossing.receive(id, 2, 1, "items", List.of(Crossing.with(child, hoa))).statusCode(200);
        receiver.reception()
                .get("/stays/" + child.stay())
                .then()
                .body("whereabouts", equalTo("IN_CAMP"))
                .body("bed.id", equalTo(receiver.bed("1/1").toString()));
        assertBothSound(sender, receiver);
    }

    // ---- Departed

    @Test
    void aCountThatDiffersIsRefusedWithBothNumbersAndNothingIsDone() {
        UUID id = crossing.planned(hoa, lan);
        crossing.depart(id, 0, 1)
                .statusCode(409)
                .body("code", equalTo("COUNT_DIFFERS"))
                .body("detail", containsString("1 were counted and 2 are named"))
                .body("errors.field", contains("count"));
        refused(crossing.depart(id, 0, 1, "leftBehind", Crossing.because("x", hoa, lan)), 409, "COUNT_DIFFERS");
        refused(crossing.depart(id, 0, 0, "leftBehind", Crossing.because("x", hoa, lan)), 409, "NOBODY_GOES");
        refused(crossing.depart(id, 0, 1, "leftBehind", Crossing.because("x", hoa, hoa)), 400, "TRANSFER_NAMED_TWICE");
        Admission other = admitted(sender, Admission.into(sender.bed("102/1")));
        refused(crossing.depart(id, 0, 2, "leftBehind", Crossing.because("x", other)), 400, "NOT_ON_TRANSFER");
        assertEquals(List.of("PLANNED", "PLANNED"), states(id));
        capacity(sender).body("people.inBeds", equalTo(3));
        clock.freeze("2026-11-23T09:00:00+07:00");
        crossing.depart(id, 0, 2).statusCode(200);
        clock.freeze("2026-11-23T11:00:00+07:00");
        List<Object> both = List.of(Crossing.waiting(hoa), Crossing.waiting(lan));
        refused(crossing.receive(id, 1, 3, "items", both), 409, "COUNT_DIFFERS");
        crossing.receive(id, 1, 1, "items", List.of(Crossing.waiting(hoa)))
                .statusCode(400)
                .body("code", equalTo("NOT_ACCOUNTED_FOR"))
                .body("ids", contains(lan.stay().toString()));
        refused(
                crossing.receive(
                        id,
                        1,
                        1,
                        "items",
                        List.of(Crossing.waiting(hoa)),
                        "notArrived",
                        Crossing.because("x", hoa, lan)),
                400,
                "TRANSFER_NAMED_TWICE");
        refused(
                crossing.receive(id, 1, 2, "items", both, "happenedAt", "2026-11-23T09:00:00+07:00"),
                400,
                "END_BEFORE_START");
        refused(crossing.receive(id, 1, 2, "items", both, "confirmedBy", "x"), 400, "ONLY_BETWEEN_CAMPS");
        assertEquals(List.of("DEPARTED", "DEPARTED"), states(id));
    }

    @Test
    void whoeverCannotGoIsNamedWithTheReasonBeforeAnythingIsDone() {
        Admission gone = admitted(sender, Admission.into(sender.bed("101/3")).person("name", "Lê Thị Trốn"));
        Admission ill = admitted(sender, Admission.into(sender.bed("102/1")).person("name", "Lê Thị Ốm"));
        clock.freeze("2026-11-23T09:00:00+07:00");
        UUID id = crossing.planned(hoa, lan, gone, ill);
        sender.commander()
                .post(
                        "/stays/" + gone.stay() + "/absent",
                        0,
                        Body.of("lastSeenAt", "2026-11-23T08:30:00+07:00", "reason", "x"))
                .then()
                .statusCode(200);
        sender.commander()
                .post("/stays/" + ill.stay() + "/to-hospital", 0, Body.of("hospital", "TTYT", "reason", "x"))
                .then()
                .statusCode(200);
        clock.freeze("2026-11-23T10:00:00+07:00");
        crossing.depart(id, 0, 4)
                .statusCode(409)
                .body("code", equalTo("PEOPLE_NOT_READY"))
                .body("errors.code", contains("NOT_IN_CAMP", "NOT_IN_CAMP"))
                .body("errors.field", containsInAnyOrder("stays[" + gone.stay() + "]", "stays[" + ill.stay() + "]"));
        refused(
                crossing.depart(
                        id,
                        0,
                        2,
                        "happenedAt",
                        "2026-11-20T08:00:00+07:00",
                        "reason",
                        "late",
                        "leftBehind",
                        Crossing.because("x", gone, ill)),
                409,
                "PEOPLE_NOT_READY");
        assertEquals(List.of("PLANNED", "PLANNED", "PLANNED", "PLANNED"), states(id));
        crossing.depart(id, 0, 2, "leftBehind", Crossing.because("away", gone, ill))
                .statusCode(200);
        assertBothSound(sender, receiver);
    }

    @Test
    void whyItWasWrittenDownLateIsKept() {
        UUID id = crossing.planned(hoa, lan);
        clock.freeze("2026-11-25T08:00:00+07:00");
        refused(crossing.depart(id, 0, 2, "happenedAt", "2026-11-23T09:00:00+07:00"), 400, "REASON_NEEDED");
        crossing.depart(id, 0, 2, "happenedAt", "2026-11-23T09:00:00+07:00", "reason", "no line")
                .statusCode(200);
        crossing.receive(
                        id,
                        1,
                        1,
                        "items",
                        List.of(Crossing.waiting(hoa)),
                        "turnedBack",
                        Crossing.because("nearer", lan),
                        "happenedAt",
                        "2026-11-23T12:00:00+07:00",
                        "reason",
                        "no power")
                .statusCode(200);
        assertEquals(
                List.of("IN_TRANSIT no line", "WAITING_FOR_BED no power"),
                Sql.texts(
                        "select concat_ws(' ', kind, reason) from presence where stay_id = ? and reason is not null order by began_at",
                        hoa.stay()));
        assertEquals(
                List.of("IN_TRANSIT no line", "IN_TRANSIT no power"),
                Sql.texts(
                        "select concat_ws(' ', kind, reason) from presence where stay_id = ? and reason is not null order by began_at",
                        lan.stay()));
    }

    @Test
    void nobodyLeftBeforeHeWasSeenInTheCampForTheLastTime() {
        sender.nurse()
                .post(
                        "/stays/" + lan.stay() + "/health-checks",
                        Body.of("id", Ids.next(), "session", "MORNING", "temperature", 36.5))
                .then()
                .statusCode(201);
        UUID id = crossing.planned(hoa, lan);
        clock.freeze("2026-11-23T10:00:00+07:00");
        crossing.depart(id, 0, 2, "happenedAt", "2026-11-23T07:30:00+07:00")
                .statusCode(409)
                .body("code", equalTo("PEOPLE_NOT_READY"))
                .body("errors.field", contains("stays[" + lan.stay() + "]"))
                .body("errors.code", contains("SEEN_LATER"));
        crossing.depart(id, 0, 2, "happenedAt", "2026-11-23T09:00:00+07:00").statusCode(200);
    }

    @Test
    void fromTheDepartureOnTheReceivingCampAnswersAndTheBedsOfTheSenderAreCleaned() {
        String before = sender.commander()
                .get("/stays/" + hoa.stay() + "/clock")
                .then()
                .extract()
                .path("releaseFrom");
        UUID id = crossing.planned(hoa, lan);
        crossing.depart(id, 0, 2)
                .statusCode(200)
                .body("state", equalTo("IN_TRANSIT"))
                .body("warnings", empty());
        capacity(sender)
                .body("people.total", equalTo(0))
                .body("beds.cleaning", equalTo(2))
                .body("beds.occupied", equalTo(0));
        capacity(receiver).body("people.inTransit", equalTo(2)).body("people.total", equalTo(2));
        sender.commander().get("/stays/" + hoa.stay()).then().statusCode(404);
        receiver.commander()
                .get("/stays/" + hoa.stay())
                .then()
                .statusCode(200)
                .body("facilityId", equalTo(receiver.id().toString()))
                .body("whereabouts", equalTo("IN_TRANSIT"));
        receiver.commander()
                .get("/facilities/" + receiver.id() + "/muster")
                .then()
                .body("people.inTransit", equalTo(2))
                .body("elsewhere.name", containsInAnyOrder("Nguyễn Thị Hoa", "Lê Thị Lan"))
                .body("buildings", empty());
        sender.commander().get("/facilities/" + sender.id() + "/muster").then().body("people.total", equalTo(0));
        sender.commander()
                .get("/capacity?facilityId=" + sender.id() + "&asOf=2026-11-22T01:00:00Z")
                .then()
                .statusCode(200)
                .body("people.inBeds", equalTo(2));
        assertBothSound(sender, receiver);
        clock.freeze("2026-11-23T12:00:00+07:00");
        crossing.receive(id, 1, 2, "items", List.of(Crossing.into(hoa, receiver.bed("1/1")), Crossing.waiting(lan)))
                .statusCode(200)
                .body("state", equalTo("RECEIVED"))
                .body("expected", equalTo(2))
                .body("received", equalTo(2))
                .body("onTheWay", equalTo(0))
                .body("departedAt", equalTo("2026-11-23T08:00:00+07:00"))
                .body("receivedAt", equalTo("2026-11-23T12:00:00+07:00"))
                .body("departedBy", equalTo(sender.subject(Role.RECEPTION)))
                .body("receivedBy", equalTo(receiver.subject(Role.RECEPTION)))
                .body("items.state", contains("RECEIVED", "RECEIVED"))
                .body("allowedActions", empty());
        capacity(receiver).body("people.inBeds", equalTo(1)).body("people.waiting", equalTo(1));
        assertEquals(
                before,
                receiver.commander()
                        .get("/stays/" + hoa.stay() + "/clock")
                        .then()
                        .extract()
                        .path("releaseFrom"));
        // One stay across two camps, without a gap, and the camp that has it sees all of it.
        receiver.commander()
                .get("/stays/" + hoa.stay() + "/timeline")
                .then()
                .statusCode(200)
                .body("entries.findAll { it.what == 'PRESENCE' }.value", contains("IN_CAMP", "IN_TRANSIT", "IN_CAMP"))
                .body(
                        "entries.findAll { it.what == 'PRESENCE' }.facilityId",
                        contains(
                                sender.id().toString(),
                                receiver.id().toString(),
                                receiver.id().toString()))
                .body("entries.findAll { it.what == 'BED' }.value", contains("A/1/101/1", "A/1/1/1"));
        assertEquals(
                List.of("stay.admitted", "stay.transferred", "stay.transferred", "stay.received"),
                Sql.texts("select action from change where resource_id = ? order by id", hoa.stay()));
        sender.commander().get("/changes?limit=200").then().statusCode(200);
        assertBothSound(sender, receiver);
        // The beds are free after cleaning.
        String use = Sql.text(
                "select id from bed_use where bed_id = ? and kind = 'CLEANING' and ended_at is null",
                sender.bed("101/1"));
        sender.commander()
                .post("/beds/" + sender.bed("101/1") + "/uses/" + use + "/end", 0, Body.of())
                .then()
                .statusCode(200);
        capacity(sender).body("beds.cleaning", equalTo(1)).body("beds.free", equalTo(4));
    }

    // ---- Received

    @Test
    void aBedIsRefusedToEachWithHisReasonAndThenNothingIsDone() {
        Admission man =
                admitted(sender, Admission.into(sender.bed("102/1")).man().person("name", "Trần Văn Nam"));
        admitted(receiver, Admission.into(receiver.bed("1/1")).person("name", "Lê Thị Chủ"));
        clock.freeze("2026-11-23T09:00:00+07:00");
        UUID id = crossing.sent(hoa, lan, man);
        clock.freeze("2026-11-23T12:00:00+07:00");
        crossing.receive(
                        id,
                        1,
                        3,
                        "items",
                        List.of(
                                Crossing.into(hoa, receiver.bed("1/1")),
                                Crossing.into(lan, sender.bed("101/1")),
                                Crossing.into(man, receiver.bed("1/2"))))
                .statusCode(409)
                .body("code", equalTo("BEDS_REFUSED"))
                .body("errors.field", contains("items[0].bedId", "items[1].bedId", "items[2].bedId"))
                .body("errors.code", contains("BED_TAKEN", "BED_NOT_FOUND", "ROOM_SEX"));
        capacity(receiver).body("people.inTransit", equalTo(3));
        crossing.receive(
                        id,
                        1,
                        3,
                        "items",
                        List.of(
                                Crossing.into(hoa, receiver.bed("1/2")),
                                Crossing.waiting(lan),
                                Crossing.into(man, receiver.bed("2/2"))))
                .statusCode(200);
        assertBothSound(sender, receiver);
    }

    @Test
    void whoeverHasNotArrivedStaysOnTheWayForBothCampsUntilHeComesGoesBackOrIsAbsent() {
        Admission third = admitted(sender, Admission.into(sender.bed("101/3")).person("name", "Lê Thị Ba"));
        Admission fourth = admitted(sender, Admission.into(sender.bed("102/1")).person("name", "Lê Thị Tư"));
        clock.freeze("2026-11-23T09:00:00+07:00");
        UUID id = crossing.sent(hoa, lan, third, fourth);
        assertEquals(List.of("TRANSFER_TO_CONFIRM", "TRANSFER_TO_RECEIVE"), tasks(id));
        clock.freeze("2026-11-23T12:00:00+07:00");
        crossing.receive(
                        id,
                        1,
                        1,
                        "items",
                        List.of(Crossing.into(hoa, receiver.bed("1/1"))),
                        "notArrived",
                        Crossing.because("second bus broke down", lan, third, fourth))
                .statusCode(200)
                .body("state", equalTo("RECEIVED"))
                .body("expected", equalTo(4))
                .body("received", equalTo(1))
                .body("onTheWay", equalTo(3))
                .body("allowedActions", contains("receive"));
        assertEquals(
                List.of(
                        "SENT_INCOMPLETE",
                        "TRANSFER_INCOMPLETE",
                        "TRANSFER_TO_CONFIRM DONE",
                        "TRANSFER_TO_RECEIVE DONE"),
                tasks(id));
        sender.commander()
                .get("/tasks?facilityId=" + sender.id())
                .then()
                .body("items.kind", hasItem("SENT_INCOMPLETE"));
        receiver.commander()
                .get("/tasks?facilityId=" + receiver.id())
                .then()
                .body("items.kind", hasItem("TRANSFER_INCOMPLETE"));
        capacity(receiver).body("people.inTransit", equalTo(3));
        refused(crossing.receive(id, 2, 1, "items", List.of(Crossing.waiting(hoa))), 400, "NOT_ON_TRANSFER");
        clock.freeze("2026-11-23T15:00:00+07:00");
        crossing.receive(
                        id,
                        2,
                        1,
                        "items",
                        List.of(Crossing.into(lan, receiver.bed("1/2"))),
                        "turnedBack",
                        Crossing.because("nearer", third))
                .statusCode(200)
                .body("received", equalTo(2))
                .body("receivedAt", equalTo("2026-11-23T12:00:00+07:00"))
                .body("onTheWay", equalTo(1))
                .body("goingBack", equalTo(1));
        // Whoever goes back is in the sender's hands again, and not there yet.
        receiver.commander().get("/stays/" + third.stay()).then().statusCode(404);
        sender.commander()
                .get("/stays/" + third.stay())
                .then()
                .statusCode(200)
                .body("whereabouts", equalTo("IN_TRANSIT"));
        assertBothSound(sender, receiver);
        clock.freeze("2026-11-23T18:00:00+07:00");
        int version = receiver.commander()
                .get("/stays/" + fourth.stay())
                .then()
                .extract()
                .path("version");
        receiver.commander()
                .post(
                        "/stays/" + fourth.stay() + "/absent",
                        version,
                        Body.of("lastSeenAt", "2026-11-23T16:00:00+07:00", "reason", "never got on"))
                .then()
                .statusCode(200)
                .body("whereabouts", equalTo("ABSENT"));
        seen(sender, id)
                .body("onTheWay", equalTo(0))
                .body("items.find { it.stayId == '" + fourth.stay() + "' }.state", equalTo("GONE"))
                .body("items.find { it.stayId == '" + third.stay() + "' }.why", equalTo("nearer"));
        assertEquals(
                List.of(
                        "BACK_TO_CONFIRM",
                        "BACK_TO_RECEIVE",
                        "SENT_INCOMPLETE DONE",
                        "TRANSFER_INCOMPLETE DONE",
                        "TRANSFER_TO_CONFIRM DONE",
                        "TRANSFER_TO_RECEIVE DONE"),
                tasks(id));
        refused(crossing.receive(id, 3, 0), 409, "TRANSFER_STATUS");
        assertBothSound(sender, receiver);
    }

    @Test
    void whoeverIsTurnedBackIsOnTheWayUntilTheCampHeCameFromCountsHim() {
        clock.freeze("2026-11-23T09:00:00+07:00");
        UUID id = crossing.sent(hoa, lan);
        clock.freeze("2026-11-23T11:00:00+07:00");
        crossing.receive(id, 1, 0, "turnedBack", Crossing.because("the bridge is closed", hoa, lan))
                .statusCode(200)
                .body("onTheWay", equalTo(0))
                .body("goingBack", equalTo(2))
                .body("allowedActions", empty());
        capacity(sender).body("people.inTransit", equalTo(2)).body("people.waiting", equalTo(0));
        capacity(receiver).body("people.total", equalTo(0));
        assertEquals(
                List.of("BACK_TO_CONFIRM", "BACK_TO_RECEIVE", "TRANSFER_TO_CONFIRM DONE", "TRANSFER_TO_RECEIVE DONE"),
                tasks(id));
        seen(sender, id).body("allowedActions", contains("receive"));
        clock.freeze("2026-11-23T23:00:01+07:00");
        sender.commander()
                .get("/tasks?overdue=true&facilityId=" + sender.id())
                .then()
                .body("items.kind", hasItem("BACK_TO_RECEIVE"));
        receiver.commander()
                .get("/tasks?overdue=true&facilityId=" + receiver.id())
                .then()
                .body("items.kind", hasItem("BACK_TO_CONFIRM"));
        // On one transfer at a time, also on the way back.
        refused(
                sender.reception()
                        .post("/transfers", crossing.plan(Ids.next(), hoa))
                        .then(),
                409,
                "ON_TRANSFER");
        List<Object> into = List.of(Crossing.into(hoa, sender.bed("102/1")));
        crossing.receive(id, 2, 1, "items", into).statusCode(409).body("code", equalTo("TRANSFER_STATUS"));
        refused(Crossing.act(sender.reception(), id, "receive", 2, 2, "items", into), 409, "COUNT_DIFFERS");
        refused(
                Crossing.act(sender.reception(), id, "receive", 2, 0, "turnedBack", Crossing.because("x", hoa)),
                400,
                "NOT_ON_TRANSFER");
        Crossing.act(sender.reception(), id, "receive", 2, 1, "items", into)
                .statusCode(200)
                .body("back", equalTo(1))
                .body("goingBack", equalTo(1))
                .body("received", equalTo(0))
                .body("items.find { it.stayId == '" + hoa.stay() + "' }.state", equalTo("BACK"));
        sender.reception()
                .get("/stays/" + hoa.stay())
                .then()
                .body("whereabouts", equalTo("IN_CAMP"))
                .body("bed.id", equalTo(sender.bed("102/1").toString()));
        refused(Crossing.act(sender.reception(), id, "receive", 3, 1, "items", into), 400, "NOT_ON_TRANSFER");
        int version =
                sender.commander().get("/stays/" + lan.stay()).then().extract().path("version");
        sender.commander()
                .post(
                        "/stays/" + lan.stay() + "/absent",
                        version,
                        Body.of("lastSeenAt", "2026-11-23T12:00:00+07:00", "reason", "got off"))
                .then()
                .statusCode(200);
        seen(sender, id).body("goingBack", equalTo(0)).body("allowedActions", empty());
        assertEquals(
                List.of(
                        "BACK_TO_CONFIRM DONE",
                        "BACK_TO_RECEIVE DONE",
                        "TRANSFER_TO_CONFIRM DONE",
                        "TRANSFER_TO_RECEIVE DONE"),
                tasks(id));
        assertBothSound(sender, receiver);
    }

    @Test
    void whoeverIsTakenOffTheBusToAHospitalComesFromThere() {
        clock.freeze("2026-11-23T09:00:00+07:00");
        UUID id = crossing.sent(hoa, lan);
        clock.freeze("2026-11-23T10:00:00+07:00");
        receiver.nurse()
                .post("/stays/" + hoa.stay() + "/to-hospital", 1, Body.of("hospital", "TTYT", "reason", "collapsed"))
                .then()
                .statusCode(200)
                .body("whereabouts", equalTo("AT_HOSPITAL"));
        seen(sender, id)
                .body("onTheWay", equalTo(1))
                .body("items.find { it.stayId == '" + hoa.stay() + "' }.state", equalTo("GONE"));
        clock.freeze("2026-11-23T12:00:00+07:00");
        refused(
                crossing.receive(id, 1, 2, "items", List.of(Crossing.waiting(hoa), Crossing.waiting(lan))),
                400,
                "NOT_ON_TRANSFER");
        crossing.receive(id, 1, 1, "items", List.of(Crossing.waiting(lan)))
                .statusCode(200)
                .body("onTheWay", equalTo(0));
        assertEquals(List.of("TRANSFER_TO_CONFIRM DONE", "TRANSFER_TO_RECEIVE DONE"), tasks(id));
        assertBothSound(sender, receiver);
        clock.freeze("2026-11-23T15:00:00+07:00");
        receiver.reception()
                .post("/stays/" + hoa.stay() + "/from-hospital", 2, Body.of("bedId", receiver.bed("1/1")))
                .then()
                .statusCode(200)
                .body("whereabouts", equalTo("IN_CAMP"));
        assertBothSound(sender, receiver);
    }

    @Test
    void aCampReadsOfWhoeverItNoLongerHasWhatHeWasWhenHeLeft() {
        clock.freeze("2026-11-23T09:00:00+07:00");
        UUID id = crossing.sent(hoa, lan);
        clock.freeze("2026-11-23T12:00:00+07:00");
        crossing.receive(
                        id,
                        1,
                        1,
                        "items",
                        List.of(Crossing.into(hoa, receiver.bed("1/1"))),
                        "turnedBack",
                        Crossing.because("nearer", lan))
                .statusCode(200)
                .body("items.name", contains("Nguyễn Thị Hoa"));
        clock.freeze("2026-11-23T13:00:00+07:00");
        receiver.commander()
                .post(
                        "/stays/" + hoa.stay() + "/categories",
                        version(receiver, hoa),
                        Body.of("category", "F1", "reason", "contact"))
                .then()
                .statusCode(200);
        String one = "items.find { it.stayId == '" + hoa.stay() + "' }.category";
        seen(sender, id).body(one, equalTo("ENTRANT"));
        seen(receiver, id).body(one, equalTo("ENTRANT"));
        String shown = seen(receiver, id).extract().asString();
        assertFalse(shown.contains("Lê Thị Lan"));
        assertFalse(shown.contains(lan.stay().toString()));
        seen(sender, id).body("items.name", containsInAnyOrder("Nguyễn Thị Hoa", "Lê Thị Lan"));
    }

    @Test
    void afterTheHoursThatStandAsDataBothCampsAreTold() {
        UUID id = crossing.sent(hoa);
        for (Camp camp : List.of(sender, receiver)) {
            seen(camp, id).body("dueAt", equalTo("2026-11-23T20:00:00+07:00")).body("overdue", equalTo(false));
            camp.commander()
                    .get("/tasks?overdue=true&facilityId=" + camp.id())
                    .then()
                    .body("items", empty());
        }
        clock.freeze("2026-11-23T20:00:01+07:00");
        seen(receiver, id).body("overdue", equalTo(true));
        receiver.commander()
                .get("/tasks?overdue=true&facilityId=" + receiver.id())
                .then()
                .body("items.kind", contains("TRANSFER_TO_RECEIVE"))
                .body("items.subject.id", contains(id.toString()))
                .body("items[0].allowedActions", empty());
        sender.commander()
                .get("/tasks?overdue=true&facilityId=" + sender.id())
                .then()
                .body("items.kind", contains("TRANSFER_TO_CONFIRM"));
    }

    // ---- Outside

    @Test
    void toACampOutsideTheStayEndsAndTheSenderWritesDownWhoConfirmedIt() {
        UUID id = Ids.next();
        sender.reception()
                .post("/transfers", crossing.outside(id, hoa, lan))
                .then()
                .statusCode(201)
                .body("outside.name", equalTo("Trung đoàn 893"))
                .body("toFacilityId", nullValue())
                .body("allowedActions", contains("items", "remove", "cancel"));
        refused(crossing.depart(id, 0, 2), 403, "FORBIDDEN");
        Crossing.act(sender.commander(), id, "depart", 0, 2)
                .statusCode(200)
                .body("state", equalTo("IN_TRANSIT"))
                .body("onTheWay", equalTo(2));
        sender.commander()
                .get("/stays/" + hoa.stay())
                .then()
                .body("endKind", equalTo("TRANSFERRED"))
                .body("endReason", equalTo("the camp is needed"));
        capacity(sender).body("people.total", equalTo(0)).body("beds.cleaning", equalTo(2));
        assertEquals(List.of("TRANSFER_TO_CONFIRM"), tasks(id));
        clock.freeze("2026-11-23T12:00:00+07:00");
        List<Object> arrived = List.of(Crossing.waiting(hoa));
        List<Object> missing = Crossing.because("not on the bus", lan);
        refused(
                Crossing.act(sender.reception(), id, "receive", 1, 1, "items", arrived, "notArrived", missing),
                400,
                "CONFIRMER_NEEDED");
        refused(
                Crossing.act(
                        sender.reception(),
                        id,
                        "receive",
                        1,
                        1,
                        "items",
                        arrived,
                        "turnedBack",
                        missing,
                        "confirmedBy",
                        "x"),
                400,
                "ONLY_BETWEEN_CAMPS");
        Crossing.act(
                        sender.reception(),
                        id,
                        "receive",
                        1,
                        1,
                        "items",
                        arrived,
                        "notArrived",
                        missing,
                        "confirmedBy",
                        "Đại úy Bình")
                .statusCode(200)
                .body("received", equalTo(1))
                .body("confirmedBy", equalTo("Đại úy Bình"))
                .body("allowedActions", contains("receive"));
        assertEquals(List.of("SENT_INCOMPLETE", "TRANSFER_TO_CONFIRM DONE"), tasks(id));
        Crossing.act(
                        sender.reception(),
                        id,
                        "receive",
                        2,
                        1,
                        "items",
                        List.of(Crossing.waiting(lan)),
                        "confirmedBy",
                        "y",
                        "reason",
                        "nobody answered the telephone")
                .statusCode(200)
                .body("received", equalTo(2))
                .body("receivedReason", equalTo("nobody answered the telephone"));
        assertEquals(List.of("SENT_INCOMPLETE DONE", "TRANSFER_TO_CONFIRM DONE"), tasks(id));
        sender.as(Role.AUDITOR)
                .post("/persons/" + lan.personId() + "/erase-reasons", Body.of("reason", "asked for"))
                .then()
                .statusCode(200);
        sender.reception()
                .get("/transfers/" + id)
                .then()
                .body("receivedReason", equalTo("-"))
                .body("confirmedBy", equalTo("-"));
        Ledger.assertSound(sender);
    }

    // ---- At once and again

    @Test
    void ofTwoDepartsAtOnceOneWinsAndTheSameKeyGetsTheSameAnswer() {
        UUID id = crossing.planned(hoa, lan);
        Race.Entry entry = new Race.Entry(sender.reception(), "/transfers/" + id + "/depart", 0, Body.of("count", 2));
        try (Race race = new Race(2)) {
            assertEquals(
                    List.of(200, 412),
                    race.run(List.of(entry, entry)).stream()
                            .map(Race.Finish::status)
                            .sorted()
                            .toList());
        }
        assertEquals(2, Sql.number("select count(*) from presence where stay_id = ?", hoa.stay()));
        clock.freeze("2026-11-23T12:00:00+07:00");
        String key = Ids.next().toString();
        Map<String, Object> body = Body.of("count", 2, "items", List.of(Crossing.waiting(hoa), Crossing.waiting(lan)));
        List<String> answers = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            answers.add(receiver.reception()
                    .request()
                    .header("Idempotency-Key", key)
                    .header("If-Match", "\"1\"")
                    .contentType("application/json")
                    .body(body)
                    .post("/api/v1/transfers/" + id + "/receive")
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString());
        }
        assertEquals(answers.get(0), answers.get(1));
    }

    @Test
    void ofAReceiptAndAnAbsenceAtOnceOneWinsAndTheOtherIsToldWhy() {
        List<Admission> people = List.of(
                hoa, lan, admitted(sender, Admission.into(sender.bed("101/3")).person("name", "Lê Thị Ba")));
        clock.freeze("2026-11-23T09:00:00+07:00");
        List<UUID> transfers = people.stream().map(one -> crossing.sent(one)).toList();
        clock.freeze("2026-11-23T12:00:00+07:00");
        for (int i = 0; i < people.size(); i++) {
            UUID stay = people.get(i).stay();
            Map<String, Object> come = Body.of("count", 1, "items", List.of(Crossing.waiting(people.get(i))));
            Map<String, Object> gone = Body.of("lastSeenAt", "2026-11-23T11:00:00+07:00", "reason", "ran away");
            try (Race race = new Race(2)) {
                List<Race.Finish> ends = race.run(List.of(
                        new Race.Entry(receiver.reception(), "/transfers/" + transfers.get(i) + "/receive", 1, come),
                        new Race.Entry(receiver.commander(), "/stays/" + stay + "/absent", 1, gone)));
                boolean came = ends.get(0).status() == 200;
                if (came) {
                    assertEquals(412, ends.get(1).status());
                } else {
                    assertEquals(200, ends.get(1).status());
                    assertTrue(
                            List.of("NOT_ON_THE_WAY", "NOT_ON_TRANSFER")
                                    .contains(ends.get(0).code()),
                            ends.get(0).code());
                }
                assertEquals(List.of(came ? "RECEIVED" : "GONE"), states(transfers.get(i)));
                assertEquals(
                        came ? "WAITING_FOR_BED" : "ABSENT",
                        Sql.text("select kind from presence where stay_id = ? and ended_at is null", stay));
            }
        }
        assertBothSound(sender, receiver);
    }

    @Test
    void asManyStatementsForAHundredAsForTen() {
        long[] departs = new long[2];
        long[] receipts = new long[2];
        int[] sizes = {10, 100};
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < 2; i++) {
                clock.freeze("2026-11-2" + (3 + round) + "T0" + (1 + i * 3) + ":00:00+07:00");
                Camp one = fixtures.camp(room("1", sizes[i]));
                Camp other = fixtures.camp(room("1", sizes[i]));
                List<Admission> people = IntStream.rangeClosed(1, sizes[i])
                        .mapToObj(n -> admitted(one, Admission.into(one.bed("1/" + n))))
                        .toList();
                clock.advance(java.time.Duration.ofHours(1));
                Crossing way = new Crossing(one, other);
                UUID id = way.planned(people.toArray(Admission[]::new));
                departs[i] = statements(() -> way.depart(id, 0, people.size()).statusCode(200));
                clock.advance(java.time.Duration.ofHours(1));
                List<Object> items = IntStream.rangeClosed(1, sizes[i])
                        .<Object>mapToObj(n -> Crossing.into(people.get(n - 1), other.bed("1/" + n)))
                        .toList();
                receipts[i] = statements(
                        () -> way.receive(id, 1, people.size(), "items", items).statusCode(200));
            }
        }
        assertEquals(departs[0], departs[1], "departs");
        assertEquals(receipts[0], receipts[1], "receipts");
        // place, list
        crossing.planned(hoa);
        sender.reception().get("/transfers").then().statusCode(200);
        assertEquals(
                2, statements(() -> sender.reception().get("/transfers").then().statusCode(200)));
        crossing.planned(lan);
        assertEquals(
                2, statements(() -> sender.reception().get("/transfers").then().statusCode(200)));
    }

    private long statements(Runnable request) {
        Statistics statistics = sessions.getStatistics();
        statistics.clear();
        request.run();
        return statistics.getPrepareStatementCount();
    }
}
