package vn.cachly.sample;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static vn.cachly.Fixtures.room;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cachly.Admission;
import vn.cachly.Api;
import vn.cachly.Body;
import vn.cachly.Fixtures;
import vn.cachly.Fixtures.Camp;
import vn.cachly.Race;
import vn.cachly.Sql;
import vn.cachly.TestClock;
import vn.cachly.TestSetup;
import vn.cachly.Tubes;
import vn.cachly.access.Role;
import vn.cachly.shared.Ids;

@QuarkusTest
@QuarkusTestResource(TestSetup.class)
class SampleResourceTest {
    @Inject
    Fixtures fixtures;

    @Inject
    TestClock clock;

    @Inject
    SessionFactory sessions;

    private Camp camp;
    private Admission person;
    private String path;

    @BeforeEach
    void morning() {
        clock.freeze("2026-11-23T08:00:00+07:00");
        camp = fixtures.camp(room("101", 4));
        person = Admission.into(camp.bed("101/1"));
        camp.reception().post("/stays", person.body()).then().statusCode(201);
        path = "/stays/" + person.stay() + "/samples";
        clock.advance(Duration.ofHours(2));
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    private ValidatableResponse take(Object... otherwise) {
        return camp.nurse().post(path, Tubes.sample(otherwise)).then();
    }

    private static void refused(ValidatableResponse answer, int status, String code, String field) {
        answer.statusCode(status).body("code", equalTo(code)).body("errors.field", equalTo(List.of(field)));
    }

    // ---- Who and where

    @Test
    void thoseWhoLookAfterPeopleTakeSamplesAndTheLaboratoryReads() {
        Api.nobody().post(path, Tubes.sample()).then().statusCode(401);
        for (String role : List.of(
                Role.RECEPTION,
                Role.DEPARTMENT,
                Role.LABORATORY,
                Role.COMMITTEE,
                Role.CLIENT,
                Role.ADMINISTRATOR,
                Role.AUDITOR)) {
            camp.as(role).post(path, Tubes.sample()).then().statusCode(403);
            camp.as(role)
                    .post("/facilities/" + camp.id() + "/samples", Body.of("items", List.of()))
                    .then()
                    .statusCode(403);
        }
        camp.commander().post(path, Tubes.sample()).then().statusCode(201);
        String id = take().statusCode(201).extract().path("id");
        for (String role : List.of(Role.RECEPTION, Role.COMMITTEE, Role.CLIENT, Role.ADMINISTRATOR, Role.AUDITOR)) {
            camp.as(role).get("/samples/" + id).then().statusCode(403);
            camp.as(role).get("/samples?tube=X").then().statusCode(403);
            camp.as(role).get("/facilities/" + camp.id() + "/samples").then().statusCode(403);
            for (String step : List.of("send", "receive", "reject")) {
                camp.as(role).post("/samples/" + step, Tubes.rack("ABC")).then().statusCode(403);
            }
        }
        for (String role : List.of(Role.HEALTH_WORKER, Role.COMMANDER, Role.DEPARTMENT, Role.LABORATORY)) {
            camp.as(role).get("/samples/" + id).then().statusCode(200);
            camp.as(role).get("/facilities/" + camp.id() + "/samples").then().statusCode(200);
        }
        Api.nobody().get("/samples/" + id).then().statusCode(401);
        Api.nobody().post("/samples/receive", Tubes.rack("ABC")).then().statusCode(401);
    }

    @Test
    void aSampleOfAnotherCampDoesNotExist() {
        String tube = Tubes.code();
        String id = take("tube", tube).statusCode(201).extract().path("id");
        Camp other = fixtures.camp(room("101", 1));
        other.nurse().post(path, Tubes.sample()).then().statusCode(404).body("code", equalTo("NOT_FOUND"));
        other.laboratory().get("/samples/" + id).then().statusCode(404);
        other.laboratory().get("/samples?tube=" + tube).then().statusCode(404).body("code", equalTo("TUBE_NOT_FOUND"));
        other.laboratory().get("/facilities/" + camp.id() + "/samples").then().statusCode(404);
        other.laboratory()
                .post("/samples/receive", Tubes.rack(tube))
                .then()
                .statusCode(200)
                .body("items[0].error.code", equalTo("TUBE_NOT_FOUND"))
                .body("items[0].error.status", equalTo(404));
        // Of a stay that is another camp's, also on a round.
        other.nurse()
                .post("/facilities/" + other.id() + "/samples", Tubes.round(Tubes.of(person.stay())))
                .then()
                .statusCode(200)
                .body("items[0].error.code", equalTo("NOT_FOUND"))
                .body("items[0].error.errors.field", contains("stayId"));
    }

    // ---- What is written down

    @Test
    void aSampleIsATubeOfAStayAndTheLaboratorySeesNoName() {
        String tube = Tubes.code();
        Map<String, Object> body = Tubes.sample(
                "tube",
                " " + tube.toLowerCase(Locale.ROOT) + " ",
                "collectedAt",
                "2026-11-23T09:30:00+07:00",
                "collectedBy",
                "Minh");
        String id = camp.nurse()
                .post(path, body)
                .then()
                .statusCode(201)
                .header("Location", "/api/v1/samples/" + body.get("id"))
                .body("tube", equalTo(tube))
                .body("stayId", equalTo(person.stay().toString()))
                .body("facilityId", equalTo(camp.id().toString()))
                .body("state", equalTo("TAKEN"))
                .body("collectedAt", equalTo("2026-11-23T09:30:00+07:00"))
                .body("custody.step", contains("TAKEN"))
                .body("allowedActions", contains("send", "receive", "reject"))
                .body("version", equalTo(0))
                .extract()
                .path("id");
        // The same once more, also by another clerk.
        camp.nurse().post(path, body).then().statusCode(200).body("id", equalTo(id));
        camp.commander().post(path, body).then().statusCode(200);
        assertEquals(1, Sql.number("select count(*) from sample where stay_id = ?", person.stay()));
        assertEquals(1, Sql.number("select count(*) from sample_custody where sample_id = ?", UUID.fromString(id)));
        String seen = camp.laboratory()
                .get("/samples?tube=" + tube)
                .then()
                .statusCode(200)
                .body("id", equalTo(id))
                .extract()
                .asString();
        assertFalse(seen.contains("Hoa"), seen);
        assertEquals(
                "sample.taken " + camp.id(),
                Sql.text(
                        "select action || ' ' || facility_id from audit_entry where ids[1] = ? and action like '%taken'",
                        UUID.fromString(id)));
        assertEquals(
                "CARE",
                Sql.text(
                        "select purpose from audit_entry where ids[1] = ? and action = 'sample.read' and ids[2] = ? limit 1",
                        UUID.fromString(id),
                        person.stay()));
    }

    @Test
    void aTubeIsUsedOnceWhereverThatWas() {
        String tube = Tubes.code();
        take("tube", tube).statusCode(201);
        refused(take("tube", tube.toLowerCase(Locale.ROOT)), 409, "TUBE_TAKEN", "tube");
        Camp other = fixtures.camp(room("101", 1));
        Admission stranger = Admission.into(other.bed("101/1"));
        other.reception().post("/stays", stranger.body()).then().statusCode(201);
        String told = other.nurse()
                .post("/stays/" + stranger.stay() + "/samples", Tubes.sample("tube", tube))
                .then()
                .statusCode(409)
                .body("code", equalTo("TUBE_TAKEN"))
                .extract()
                .asString();
        assertFalse(
                told.contains(camp.id().toString())
                        || told.contains(person.stay().toString()),
                told);
        UUID id = Ids.next();
        take("id", id).statusCode(201);
        refused(take("id", id), 409, "ID_TAKEN", "id");
        refused(
                other.nurse()
                        .post("/stays/" + stranger.stay() + "/samples", Tubes.sample("id", id))
                        .then(),
                409,
                "ID_TAKEN",
                "id");
    }

    @Test
    void whatCannotBeIsRefusedWithItsField() {
        refused(take("collectedAt", "2026-11-23T07:59:59+07:00"), 400, "SAMPLE_BEFORE_STAY", "collectedAt");
        refused(take("collectedAt", "2026-11-23T10:00:01+07:00"), 400, "IN_FUTURE", "collectedAt");
        for (String tube : List.of("", "ab", "mẫu 1", "-abc", "a".repeat(41))) {
            take("tube", tube).statusCode(400).body("errors.field", contains("tube"));
        }
        take("site", "EAR").statusCode(400).body("errors.field", contains("site"));
        take("purpose", null).statusCode(400).body("errors.field", contains("purpose"));
        clock.advance(Duration.ofHours(30));
        refused(take("collectedAt", "2026-11-23T10:00:00+07:00"), 400, "REASON_NEEDED", "reason");
        take("collectedAt", "2026-11-23T10:00:00+07:00", "reason", "The network was down")
                .statusCode(201);
        camp.laboratory().get("/samples").then().statusCode(400).body("errors.field", contains("tube"));
    }

    @Test
    void ofAStayThatIsOverOnlyAFollowUpSampleIsTaken() {
        camp.commander()
                .post("/stays/" + person.stay() + "/end", 0, Body.of("kind", "RETURNED", "reason", "x"))
                .then()
                .statusCode(200);
        clock.advance(Duration.ofHours(1));
        take().statusCode(409).body("code", equalTo("STAY_ENDED"));
        take("purpose", "FOLLOW_UP").statusCode(201);
        Admission mistake = Admission.into(camp.bed("101/2"));
        camp.reception().post("/stays", mistake.body()).then().statusCode(201);
        clock.advance(Duration.ofMinutes(1));
        camp.commander()
                .post("/stays/" + mistake.stay() + "/void", 0, Body.of("reason", "x"))
                .then()
                .statusCode(200);
        camp.nurse()
                .post("/stays/" + mistake.stay() + "/samples", Tubes.sample("purpose", "FOLLOW_UP"))
                .then()
                .statusCode(409)
                .body("code", equalTo("STAY_ENDED"));
    }

    @Test
    void whatWasTakenBeforeHeLeftIsWrittenDownAlsoAfterwardsAndSomebodyIsTold() {
        camp.commander()
                .post("/stays/" + person.stay() + "/end", 0, Body.of("kind", "RETURNED", "reason", "x"))
                .then()
                .statusCode(200);
        clock.advance(Duration.ofHours(1));
        take("collectedAt", "2026-11-23T10:00:00+07:00").statusCode(409).body("code", equalTo("STAY_ENDED"));
        assertEquals(0, Sql.number("select count(*) from task where subject_id = ?", person.stay()));
        take("collectedAt", "2026-11-23T09:59:59+07:00", "purpose", "SYMPTOMS").statusCode(201);
        camp.commander()
                .get("/tasks?kind=LEFT_WITH_SAMPLE")
                .then()
                .statusCode(200)
                .body("items.subject.id", contains(person.stay().toString()))
                .body("items[0].dueAt", equalTo("2026-11-23T15:00:00+07:00"));
    }

    @Test
    void onARoundEachSampleSucceedsOrFailsAlone() {
        Admission second = Admission.into(camp.bed("101/2"));
        camp.reception().post("/stays", second.body()).then().statusCode(201);
        Map<String, Object> good = Tubes.of(person.stay());
        Map<String, Object> early = Tubes.of(second.stay(), "collectedAt", "2026-11-23T09:00:00+07:00");
        String tube = Tubes.code();
        List<Map<String, Object>> items = new ArrayList<>(List.of(
                good,
                early,
                Tubes.of(second.stay(), "tube", tube),
                Tubes.of(person.stay(), "tube", tube),
                Tubes.of(Ids.next()),
                Tubes.of(person.stay(), "site", null)));
        ValidatableResponse answer = camp.nurse()
                .post("/facilities/" + camp.id() + "/samples", Body.of("items", items))
                .then()
                .statusCode(200)
                .body("id", equalTo(camp.id().toString()))
                .body("items", hasSize(6))
                .body("items[0].sample.state", equalTo("TAKEN"))
                .body("items[1].error.code", equalTo("SAMPLE_BEFORE_STAY"))
                .body("items[1].error.errors.field", contains("sample.collectedAt"))
                .body("items[4].error.code", equalTo("NOT_FOUND"))
                .body("items[5].error.errors.field", contains("sample.site"));
        // Of two that use one tube in the same moment one has it.
        List<String> codes = Stream.of(2, 3)
                .map(i -> answer.extract().<String>path("items[" + i + "].error.code"))
                .toList();
        assertEquals(1, codes.stream().filter("TUBE_TAKEN"::equals).count(), codes.toString());
        assertEquals(2, Sql.number("select count(*) from sample where facility_id = ?", camp.id()));
        camp.nurse()
                .post("/facilities/" + camp.id() + "/samples", Body.of("items", List.of(good)))
                .then()
                .statusCode(200)
                .body(
                        "items[0].sample.id",
                        equalTo(((Map<?, ?>) good.get("sample")).get("id").toString()));
        assertEquals(2, Sql.number("select count(*) from sample where facility_id = ?", camp.id()));
    }

    // ---- From hand to hand

    @Test
    void aTubeIsSentReceivedAndNotExaminedTwice() {
        String one = Tubes.code();
        String two = Tubes.code();
        String id = take("tube", one).extract().path("id");
        take("tube", two);
        clock.advance(Duration.ofMinutes(10));
        Object rack = Tubes.sent(one.toLowerCase(Locale.ROOT), two, "NOBODYS-1");
        camp.nurse()
                .post("/samples/send", rack)
                .then()
                .statusCode(200)
                .body("items.tube", contains(one, two, "NOBODYS-1"))
                .body("items[0].sample.state", equalTo("SENT"))
                .body("items[0].sample.laboratory", equalTo("TTYT Hà Tiên"))
                .body("items[0].sample.version", equalTo(1))
                .body("items[2].error.code", equalTo("TUBE_NOT_FOUND"));
        // Once more, by whomever, is nothing new.
        camp.commander().post("/samples/send", rack).then().body("items[0].sample.version", equalTo(1));
        Object received = Body.of("id", Ids.next(), "tubes", List.of(one));
        camp.laboratory()
                .post("/samples/receive", received)
                .then()
                .statusCode(200)
                .body("items[0].sample.state", equalTo("RECEIVED"));
        camp.nurse()
                .post("/samples/send", rack)
                .then()
                .body("items[0].error.code", equalTo("SAMPLE_STATE"))
                .body("items[0].error.detail", equalTo("A sample that is RECEIVED cannot become SENT."))
                .body("items[1].sample.state", equalTo("SENT"));
        camp.laboratory()
                .get("/samples/" + id)
                .then()
                .body("custody.step", contains("TAKEN", "SENT", "RECEIVED"))
                .body("custody[1].laboratory", equalTo("TTYT Hà Tiên"))
                .body("allowedActions", contains("reject"))
                .body("version", equalTo(2));
        assertEquals(3, Sql.number("select count(*) from sample_custody where sample_id = ?", UUID.fromString(id)));
    }

    @Test
    void aTubeThatCannotBeExaminedIsRejectedWithItsReason() {
        String tube = Tubes.code();
        String id = take("tube", tube, "collectedAt", "2026-11-23T09:00:00+07:00")
                .extract()
                .path("id");
        camp.laboratory()
                .post(
                        "/samples/reject",
                        Body.of(
                                "id",
                                Ids.next(),
                                "tubes",
                                List.of(tube),
                                "code",
                                "LEAKED",
                                "happenedAt",
                                "2026-11-23T08:59:00+07:00"))
                .then()
                .statusCode(200)
                .body("items[0].error.code", equalTo("STEP_BEFORE_SAMPLE"));
        Object reject = Body.of("id", Ids.next(), "tubes", List.of(tube, tube), "code", "LEAKED");
        camp.laboratory()
                .post("/samples/reject", reject)
                .then()
                .statusCode(200)
                .body("items.sample.state", contains("REJECTED", "REJECTED"))
                .body("items[0].sample.allowedActions", hasSize(0));
        camp.laboratory()
                .post("/samples/receive", Body.of("id", Ids.next(), "tubes", List.of(tube)))
                .then()
                .body("items[0].error.code", equalTo("SAMPLE_STATE"));
        camp.nurse()
                .get("/samples/" + id)
                .then()
                .body("custody.reasonCode", contains(null, "LEAKED"))
                .body("custody[1].recordedBy", equalTo(camp.subject(Role.LABORATORY)));
    }

    @Test
    void theListOfACampBeginsWithTheNewestAndCanBeAskedByState() {
        List<String> tubes = Stream.of(1, 2, 3)
                .map(i -> {
                    clock.advance(Duration.ofMinutes(1));
                    String tube = Tubes.code();
                    take("tube", tube).statusCode(201);
                    return tube;
                })
                .toList();
        camp.nurse().post("/samples/send", Tubes.sent(tubes.get(1))).then().statusCode(200);
        String list = "/facilities/" + camp.id() + "/samples";
        String next = camp.laboratory()
                .get(list + "?limit=2")
                .then()
                .statusCode(200)
                .body("items.tube", contains(tubes.get(2), tubes.get(1)))
                .body("items[0].custody", nullValue())
                .body("next", notNullValue())
                .extract()
                .path("next");
        camp.laboratory()
                .get(list + "?limit=2&cursor=" + next)
                .then()
                .body("items.tube", contains(tubes.get(0)))
                .body("next", nullValue());
        camp.laboratory().get(list + "?state=SENT").then().body("items.tube", contains(tubes.get(1)));
        camp.laboratory().get(list + "?state=GONE").then().statusCode(400);
    }

    // ---- At once, and in sets

    @Test
    void ofEightWhoUseOneTubeAtOnceOneHasIt() {
        clock.reset();
        String tube = Tubes.code();
        try (Race race = new Race(8)) {
            List<Race.Entry> entries = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                entries.add(
                        new Race.Entry(i % 2 == 0 ? camp.nurse() : camp.commander(), path, Tubes.sample("tube", tube)));
            }
            List<Race.Finish> finishes = race.run(entries);
            assertEquals(1, finishes.stream().filter(one -> one.status() == 201).count());
            assertEquals(
                    7,
                    finishes.stream()
                            .filter(one -> one.status() == 409 && one.code().equals("TUBE_TAKEN"))
                            .count());
        }
    }

    private long statements(Runnable request) {
        request.run();
        sessions.getStatistics().clear();
        request.run();
        return sessions.getStatistics().getPrepareStatementCount();
    }

    @Test
    void aRoundOfFiftyTakesAsManyStatementsAsOneOfTwo() {
        long few = statements(() -> round(2));
        // place, key, camp, stays taken, stays, known, samples with their first step, audit, feed, answer
        assertEquals(10, few);
        assertEquals(few, statements(() -> round(50)));
        // place, key, tubes, step, audit, feed, answer
        assertEquals(7, statements(() -> send(2)));
        assertEquals(7, statements(() -> send(50)));
        String list = "/facilities/" + camp.id() + "/samples?limit=";
        // place, camp, list, audit
        assertEquals(4, statements(() -> camp.laboratory().get(list + 1).then().statusCode(200)));
        assertEquals(
                4, statements(() -> camp.laboratory().get(list + 200).then().statusCode(200)));
    }

    private List<String> round(int size) {
        List<Map<String, Object>> items =
                Stream.generate(() -> Tubes.of(person.stay())).limit(size).toList();
        return camp.nurse()
                .post("/facilities/" + camp.id() + "/samples", Body.of("items", items))
                .then()
                .statusCode(200)
                .body("items.findAll { it.error != null }", hasSize(0))
                .extract()
                .path("items.sample.tube");
    }

    private void send(int size) {
        List<String> tubes = Sql.texts(
                "select tube_code from sample where facility_id = ? and state = 'TAKEN' limit " + size, camp.id());
        camp.nurse()
                .post("/samples/send", Tubes.sent(tubes.toArray(String[]::new)))
                .then()
                .statusCode(200);
    }
}
