package vn.cachly.transfer;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static vn.cachly.Fixtures.room;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
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
import vn.cachly.Ledger;
import vn.cachly.Sql;
import vn.cachly.TestClock;
import vn.cachly.TestSetup;
import vn.cachly.access.Role;
import vn.cachly.release.Leaving;
import vn.cachly.shared.Ids;

/** What hangs on a stay goes along to the camp that answers for it. */
@QuarkusTest
@QuarkusTestResource(TestSetup.class)
class TransferFollowsTest {
    @Inject
    Fixtures fixtures;

    @Inject
    TestClock clock;

    private Camp sender;
    private Camp receiver;
    private Crossing crossing;
    private Admission hoa;
    private Admission mate;

    @BeforeEach
    void twoInARoom() {
        clock.freeze("2026-11-20T08:00:00+07:00");
        sender = fixtures.camp(room("101", 3));
        receiver = fixtures.camp(room("1", 3));
        crossing = new Crossing(sender, receiver);
        new Leaving(sender).rule(14, "2026-01-01T00:00:00+07:00");
        hoa = admitted(sender, Admission.into(sender.bed("101/1")));
        mate = admitted(sender, Admission.into(sender.bed("101/2")).person("name", "Lê Thị Bạn"));
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

    private static String why(Camp camp, Admission one, String condition) {
        return camp.reception()
                .get("/stays/" + one.stay() + "/release-gate")
                .then()
                .statusCode(200)
                .extract()
                .path("conditions.find { it.condition == '" + condition + "' }.why");
    }

    private static int version(Camp camp, Admission one) {
        return camp.commander()
                .get("/stays/" + one.stay())
                .then()
                .statusCode(200)
                .extract()
                .path("version");
    }

    /** Gone at nine, come at ten, in the first bed. */
    private UUID moved() {
        clock.freeze("2026-11-23T09:00:00+07:00");
        UUID id = crossing.sent(hoa);
        clock.freeze("2026-11-23T10:00:00+07:00");
        crossing.receive(id, 1, 1, "items", List.of(Crossing.into(hoa, receiver.bed("1/1"))))
                .statusCode(200);
        return id;
    }

    @Test
    void aSampleTakenInTheFirstCampWithItsResultInTheSecondOpensTheGateThere() {
        Lab lab = new Lab(sender);
        Lab.Taken sample = lab.take(hoa);
        UUID id = crossing.planned(hoa);
        sender.reception()
                .get("/transfers/" + id)
                .then()
                .body("warnings.kind", contains("PENDING_SAMPLE"))
                .body("warnings[0].stayIds", contains(hoa.stay().toString()));
        clock.freeze("2026-11-23T09:00:00+07:00");
        crossing.depart(id, 0, 1).statusCode(200);
        receiver.reception().get("/transfers/" + id).then().body("warnings.kind", contains("PENDING_SAMPLE"));
        assertNotEquals("MET", why(receiver, hoa, "PENDING_SAMPLE"));
        clock.freeze("2026-11-23T19:00:00+07:00");
        lab.report(sample.tube()).body("disposition", equalTo("RECORDED"));
        assertEquals("MET", why(receiver, hoa, "PENDING_SAMPLE"));
        receiver.as(Role.HEALTH_WORKER).get("/samples/" + sample.id()).then().statusCode(200);
    }

    @Test
    void aPositiveInTheSecondCampFindsTheRoomMatesInTheFirstAndShutsThem() {
        moved();
        Admission host = admitted(receiver, Admission.into(receiver.bed("1/2")).person("name", "Lê Thị Chủ"));
        clock.freeze("2026-11-23T12:00:00+07:00");
        Lab lab = new Lab(receiver);
        Lab.Taken sample = lab.take(hoa);
        assertEquals("MET", why(sender, mate, "EXPOSURE"));
        clock.freeze("2026-11-23T19:00:00+07:00");
        lab.report(sample.tube(), "outcome", "POSITIVE").body("disposition", equalTo("RECORDED"));
        assertEquals("OPEN", why(sender, mate, "EXPOSURE"));
        assertEquals("OPEN", why(receiver, host, "EXPOSURE"));
        sender.commander().get("/exposures").then().statusCode(200).body("items", hasSize(1));
    }

    @Test
    void aContactThatWaitsForADecisionShutsTheGateOfTheCampHeIsInNow() {
        Lab lab = new Lab(sender);
        Lab.Taken sample = lab.take(mate);
        clock.freeze("2026-11-23T19:00:00+07:00");
        lab.report(sample.tube(), "name", "Lê Thị Bạn", "outcome", "POSITIVE").body("disposition", equalTo("RECORDED"));
        clock.freeze("2026-11-23T20:00:00+07:00");
        UUID id = crossing.planned(hoa);
        sender.reception().get("/transfers/" + id).then().body("warnings.kind", contains("EXPOSURE"));
        crossing.depart(id, 0, 1).statusCode(200);
        receiver.reception().get("/transfers/" + id).then().body("warnings.kind", contains("EXPOSURE"));
        assertEquals("OPEN", why(receiver, hoa, "EXPOSURE"));
        receiver.commander().get("/exposures").then().body("items", hasSize(1));
    }

    @Test
    void whoeverIsOnTheWayIsOffTheListsAndDoesNotLeaveFromThere() {
        UUID list = new Leaving(sender).proposed("HOME_QUARANTINE", hoa, mate);
        clock.freeze("2026-11-23T09:00:00+07:00");
        UUID id = crossing.sent(hoa);
        sender.commander()
                .get("/release-lists/" + list)
                .then()
                .body("people", equalTo(1))
                .body("version", equalTo(1))
                .body("items.stayId", contains(mate.stay().toString()));
        assertEquals("MET", why(sender, mate, "PRESENT"));
        UUID theirs = new Leaving(receiver).proposed("HOME_QUARANTINE", hoa);
        assertNotEquals("MET", why(receiver, hoa, "PRESENT"));
        clock.freeze("2026-11-23T11:00:00+07:00");
        crossing.receive(id, 1, 0, "turnedBack", Crossing.because("the bridge is closed", hoa))
                .statusCode(200);
        receiver.commander().get("/release-lists/" + theirs).then().body("people", equalTo(0));
        assertNotEquals("MET", why(sender, hoa, "PRESENT"));
        clock.freeze("2026-11-23T13:00:00+07:00");
        Crossing.act(sender.reception(), id, "receive", 2, 1, "items", List.of(Crossing.waiting(hoa)))
                .statusCode(200);
        assertEquals("MET", why(sender, hoa, "PRESENT"));
        Ledger.assertSound(sender);
        Ledger.assertSound(receiver);
    }

    @Test
    void openTasksChecksAlertsAndSamplingGoAlong() {
        Admission foreigner = admitted(
                sender,
                Admission.into(sender.bed("101/3")).person("name", "Sok").person("nationality", "KH"));
        sender.nurse()
                .post(
                        "/stays/" + foreigner.stay() + "/health-checks",
                        Body.of("id", Ids.next(), "session", "MORNING", "temperature", 38.5))
                .then()
                .statusCode(201);
        clock.freeze("2026-11-23T09:00:00+07:00");
        UUID id = crossing.planned(foreigner);
        sender.reception().get("/transfers/" + id).then().body("warnings.kind", contains("HEALTH_ALERT"));
        crossing.depart(id, 0, 1).statusCode(200);
        assertEquals(
                List.of("CONSULAR_NOTICE", "HEALTH_ALERT"),
                Sql.texts(
                        "select kind from task where facility_id = ? and subject_id = ? and closed_at is null order by kind",
                        receiver.id(),
                        foreigner.stay()));
        assertEquals(
                0,
                Sql.number(
                        "select count(*) from task where facility_id = ? and subject_resource = 'stay'", sender.id()));
        receiver.nurse()
                .get("/facilities/" + receiver.id() + "/health-alerts")
                .then()
                .body("items.stayId", contains(foreigner.stay().toString()));
        sender.nurse()
                .get("/facilities/" + sender.id() + "/health-alerts")
                .then()
                .body("items", empty());
        receiver.nurse()
                .get("/stays/" + foreigner.stay() + "/health-checks")
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
        receiver.nurse()
                .get("/facilities/" + receiver.id() + "/sampling-tasks")
                .then()
                .body("items", empty());
        sender.nurse()
                .get("/facilities/" + sender.id() + "/sampling-tasks")
                .then()
                .body("items.findAll { it.stayId == '" + foreigner.stay() + "' }", empty());
        clock.freeze("2026-11-23T10:00:00+07:00");
        crossing.receive(id, 1, 1, "items", List.of(Crossing.waiting(foreigner)))
                .statusCode(200);
        receiver.nurse()
                .get("/facilities/" + receiver.id() + "/sampling-tasks")
                .then()
                .body("items.stayId", contains(foreigner.stay().toString()));
        clock.freeze("2026-11-26T09:00:00+07:00");
        receiver.commander()
                .get("/facilities/" + receiver.id() + "/date-alarms")
                .then()
                .statusCode(200)
                .body("items.stayId", hasItem(foreigner.stay().toString()));
    }

    @Test
    void theRoundAndTheRollCallSpeakOfThoseWhoAreThere() {
        moved();
        clock.freeze("2026-11-23T18:00:00+07:00");
        for (Camp camp : List.of(sender, receiver)) {
            Admission there = camp == sender ? mate : hoa;
            camp.nurse()
                    .get("/facilities/" + camp.id() + "/health-round?session=EVENING")
                    .then()
                    .statusCode(200)
                    .body("rooms.people.flatten().stayId", contains(there.stay().toString()));
            UUID call = Ids.next();
            camp.commander()
                    .post("/facilities/" + camp.id() + "/roll-calls", Body.of("id", call, "kind", "ROUTINE"))
                    .then()
                    .statusCode(201);
            camp.commander().get("/roll-calls/" + call).then().statusCode(200).body("figures.expected", equalTo(1));
        }
    }

    @Test
    void aFamilyIsPartedOnlyByThoseWhoHaveBeenTold() {
        sender.reception()
                .post(
                        "/families",
                        Body.of(
                                "id",
                                Ids.next(),
                                "members",
                                List.of(
                                        Body.of("personId", hoa.personId(), "role", "PARENT"),
                                        Body.of("personId", mate.personId(), "role", "OTHER"))))
                .then()
                .statusCode(201);
        UUID id = crossing.planned(hoa);
        sender.reception()
                .get("/transfers/" + id)
                .then()
                .body("warnings.kind", contains("FAMILY_PARTED"))
                .body("warnings[0].stayIds", contains(mate.stay().toString()));
    }

    @Test
    void aStayThatNeverWasIsTakenBackInBothCamps() {
        moved();
        receiver.commander()
                .post("/stays/" + hoa.stay() + "/void", version(receiver, hoa), Body.of("reason", "entered twice"))
                .then()
                .statusCode(200)
                .body("endKind", equalTo("VOID"));
        for (String ledger : List.of("presence", "stay_category", "bed_use")) {
            assertEquals(
                    0,
                    Sql.number(
                            "select count(*) from " + ledger + " where stay_id = ? and superseded_at is null",
                            hoa.stay()));
        }
        sender.commander().get("/stays/" + hoa.stay()).then().statusCode(404);
        Ledger.assertSound(sender);
        Ledger.assertSound(receiver);
    }

    @Test
    void whoeverWasEnteredTwiceBecomesOneAfterHeWasMovedAndTwoAgain() {
        moved();
        Admission twin = admitted(receiver, Admission.into(receiver.bed("1/2")));
        clock.freeze("2026-11-23T11:00:00+07:00");
        UUID merge = Ids.next();
        String path = "/persons/" + twin.personId() + "/merges";
        receiver.commander()
                .post(
                        path,
                        Body.of(
                                "id",
                                merge,
                                "duplicateId",
                                hoa.personId(),
                                "voidStayId",
                                hoa.stay(),
                                "reason",
                                "one person"))
                .then()
                .statusCode(201);
        assertEquals(
                0, Sql.number("select count(*) from presence where stay_id = ? and superseded_at is null", hoa.stay()));
        Ledger.assertSound(sender);
        Ledger.assertSound(receiver);
        clock.freeze("2026-11-23T12:00:00+07:00");
        receiver.commander()
                .post(path + "/" + merge + "/undo", 0, Body.of("reason", "two after all"))
                .then()
                .statusCode(200);
        assertEquals(
                List.of("IN_CAMP", "IN_TRANSIT", "IN_CAMP"),
                Sql.texts(
                        "select kind from presence where stay_id = ? and superseded_at is null order by began_at",
                        hoa.stay()));
        Ledger.assertSound(sender);
        Ledger.assertSound(receiver);
    }

    @Test
    void whoeverIsFoundAgainByNameIsFoundWhereHeIsNow() {
        moved();
        receiver.reception().get("/persons?q=nguyen thi hoa").then().body("items", hasSize(1));
        sender.reception().get("/persons?q=nguyen thi hoa").then().body("items", empty());
        assertEquals(
                "2026-12-04T00:00:00+07:00",
                receiver.commander()
                        .get("/stays/" + hoa.stay() + "/clock")
                        .then()
                        .extract()
                        .path("releaseFrom"));
    }
}
