package vn.cachly.release;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
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
import vn.cachly.TestClock;
import vn.cachly.TestSetup;
import vn.cachly.shared.Ids;

/** Two officers let somebody through for what they were shown, and for nothing that comes later. */
@QuarkusTest
@QuarkusTestResource(TestSetup.class)
class OverrideResourceTest {
    @Inject
    Fixtures fixtures;

    @Inject
    TestClock clock;

    private Camp camp;
    private Lab lab;
    private Leaving leaving;
    private Admission hoa;
    private Admission mate;
    private Admission other;

    @BeforeEach
    void threeInARoom() {
        at("2026-11-02T02:00:00");
        camp = fixtures.camp(room("101", 3));
        lab = new Lab(camp);
        leaving = new Leaving(camp);
        leaving.rule(14, "2026-01-01T00:00:00+07:00");
        hoa = admitted(Admission.into(camp.bed("101/1")));
        mate = admitted(Admission.into(camp.bed("101/2")));
        other = admitted(Admission.into(camp.bed("101/3")));
        at("2026-11-05T09:00:00");
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

    private void tested(Admission one, String takenAt, String resultedAt, String outcome) {
        at(takenAt);
        Lab.Taken sample = lab.take(one);
        at(resultedAt);
        lab.report(sample.tube(), "outcome", outcome, "resultedAt", resultedAt + "+07:00")
                .body("disposition", equalTo("RECORDED"));
    }

    private UUID held() {
        UUID hold = Ids.next();
        camp.commander()
                .post(
                        "/release-holds",
                        Body.of("id", hold, "scope", "FACILITY", "facilityId", camp.id(), "reason", "a case"))
                .then()
                .statusCode(201);
        return hold;
    }

    private void lift(UUID hold) {
        camp.commander()
                .post("/release-holds/" + hold + "/lift", 0, Body.of("reason", "over"))
                .then()
                .statusCode(200);
    }

    private void contact(String moment) {
        camp.commander()
                .post(
                        "/stays/" + hoa.stay() + "/clock/events",
                        Body.of(
                                "id",
                                Ids.next(),
                                "kind",
                                "LAST_CONTACT",
                                "happenedAt",
                                moment + "+07:00",
                                "reason",
                                "x"))
                .then()
                .statusCode(201);
    }

    /** Who lets her through; null while it keeps her in. */
    private String through(String kind, String condition) {
        return camp.reception()
                .get("/stays/" + hoa.stay() + "/release-gate?exitKind=" + kind)
                .then()
                .statusCode(200)
                .extract()
                .path("conditions.find { it.condition == '" + condition + "' }.overriddenBy");
    }

    private String through(String condition) {
        return through("COMPLETED", condition);
    }

    @Test
    void aWorseFeverKeepsHerInThoughTwoOfficersLetHerThroughTheFirst() {
        fever("MORNING", 37.8);
        String override = leaving.letThrough(hoa.stay(), "SYMPTOMS").toString();
        assertEquals(override, through("SYMPTOMS"));
        at("2026-11-05T18:00:00");
        fever("EVENING", 39.5);
        assertEquals(null, through("SYMPTOMS"));
    }

    private void fever(String session, double temperature) {
        camp.nurse()
                .post(
                        "/stays/" + hoa.stay() + "/health-checks",
                        Body.of("id", Ids.next(), "session", session, "temperature", temperature))
                .then()
                .statusCode(201);
    }

    @Test
    void whoeverWasLetThroughBeforeAnybodyDecidedIsKeptInWhenSheIsConfirmedAndStaysWithTheCase() {
        tested(mate, "2026-11-05T09:00:00", "2026-11-05T15:00:00", "POSITIVE");
        at("2026-11-05T15:10:00");
        String override = leaving.letThrough(hoa.stay(), "EXPOSURE").toString();
        assertEquals(override, through("EXPOSURE"));
        String exposure = camp.commander()
                .get("/exposures?facilityId=" + camp.id())
                .then()
                .extract()
                .path("items[0].id");
        at("2026-11-05T15:20:00");
        camp.commander()
                .post("/exposures/" + exposure + "/confirm", 0, Body.of())
                .then()
                .statusCode(200);
        at("2026-11-05T16:00:00");
        assertEquals(null, through("EXPOSURE"));
        String again = leaving.letThrough(hoa.stay(), "EXPOSURE").toString();
        at("2026-11-05T17:00:00");
        assertEquals(again, through("EXPOSURE"));
    }

    @Test
    void aLaterHoldKeepsHerInThoughTwoOfficersLetHerThroughTheEarlierOne() {
        UUID first = held();
        String override = leaving.letThrough(hoa.stay(), "HOLD").toString();
        assertEquals(override, through("HOLD"));
        UUID second = held();
        assertEquals(null, through("HOLD"));
        lift(second);
        assertEquals(override, through("HOLD"));
        camp.department()
                .get("/stays/" + hoa.stay() + "/release-overrides")
                .then()
                .statusCode(200)
                .body("[0].seen.condition", contains("HOLD"))
                .body("[0].seen[0].why", equalTo("HELD"))
                .body("[0].seen[0].evidence", contains(first.toString()));
    }

    @Test
    void whatWasMetWhenItWasAskedForIsNotLetThroughLater() {
        leaving.letThrough(hoa.stay(), "HOLD", "PENDING_SAMPLE", "NOT_POSITIVE", "EXPOSURE");
        held();
        lab.take(hoa);
        tested(mate, "2026-11-05T09:30:00", "2026-11-05T18:00:00", "POSITIVE");
        for (String condition : List.of("HOLD", "PENDING_SAMPLE", "EXPOSURE")) {
            assertEquals(null, through(condition), condition);
        }
        UUID again = leaving.letThrough(hoa.stay(), "HOLD", "PENDING_SAMPLE", "EXPOSURE");
        for (String condition : List.of("HOLD", "PENDING_SAMPLE", "EXPOSURE")) {
            assertEquals(again.toString(), through(condition), condition);
        }
    }

    @Test
    void anotherSampleAnotherPositiveAndAnotherCaseAreOtherReasons() {
        Lab.Taken first = lab.take(hoa);
        UUID waiting = leaving.letThrough(hoa.stay(), "PENDING_SAMPLE");
        assertEquals(waiting.toString(), through("PENDING_SAMPLE"));
        lab.take(hoa);
        assertEquals(null, through("PENDING_SAMPLE"));
        at("2026-11-05T18:00:00");
        lab.report(first.tube(), "outcome", "POSITIVE", "resultedAt", "2026-11-05T17:00:00+07:00");
        UUID positive = leaving.letThrough(hoa.stay(), "NOT_POSITIVE");
        assertEquals(positive.toString(), through("NOT_POSITIVE"));
        tested(hoa, "2026-11-06T09:00:00", "2026-11-06T18:00:00", "POSITIVE");
        assertEquals(null, through("NOT_POSITIVE"));
    }

    @Test
    void aSecondCaseInHerRoomIsAnotherReasonThanTheFirst() {
        tested(mate, "2026-11-05T09:00:00", "2026-11-05T18:00:00", "POSITIVE");
        UUID override = leaving.letThrough(hoa.stay(), "EXPOSURE");
        assertEquals(override.toString(), through("EXPOSURE"));
        tested(other, "2026-11-06T09:00:00", "2026-11-06T18:00:00", "POSITIVE");
        assertEquals(null, through("EXPOSURE"));
    }

    @Test
    void aDateThatMovesOnIsAnotherDateAndSoAreItsTests() {
        contact("2026-11-03T09:00:00");
        UUID override = leaving.letThrough(hoa.stay(), "DAYS", "TESTS");
        assertEquals(override.toString(), through("DAYS"));
        assertEquals(override.toString(), through("TESTS"));
        contact("2026-11-05T09:00:00");
        assertEquals(null, through("DAYS"));
        assertEquals(null, through("TESTS"));
    }

    @Test
    void withoutATestIsNotWithoutTheResultOfTheTestThatCameLater() {
        UUID override = leaving.letThrough(hoa.stay(), "LAST_TEST");
        assertEquals(override.toString(), through("HOME_QUARANTINE", "LAST_TEST"));
        tested(hoa, "2026-11-05T10:00:00", "2026-11-05T18:00:00", "INCONCLUSIVE");
        assertEquals(null, through("HOME_QUARANTINE", "LAST_TEST"));
    }

    @Test
    void forOneWayOutIsNotForAnother() {
        UUID id = Ids.next();
        camp.nurse()
                .post(
                        "/stays/" + hoa.stay() + "/release-overrides",
                        Body.of(
                                "id",
                                id,
                                "conditions",
                                List.of("ORDER"),
                                "exitKind",
                                "HOME_QUARANTINE",
                                "reason",
                                "a funeral"))
                .then()
                .statusCode(201)
                .body("exitKind", equalTo("HOME_QUARANTINE"));
        camp.commander()
                .post("/release-overrides/" + id + "/confirm", 0, Body.of())
                .then()
                .statusCode(200);
        assertEquals(id.toString(), through("HOME_QUARANTINE", "ORDER"));
        assertEquals(null, through("COMPLETED", "ORDER"));
    }
}
