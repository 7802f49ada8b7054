package vn.cachly.health;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.cachly.Fixtures.room;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
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
import vn.cachly.Race;
import vn.cachly.Sql;
import vn.cachly.TestClock;
import vn.cachly.TestSetup;
import vn.cachly.access.Role;
import vn.cachly.shared.Ids;

@QuarkusTest
@QuarkusTestResource(TestSetup.class)
class HealthResourceTest {
    @Inject
    Fixtures fixtures;

    @Inject
    TestClock clock;

    private Camp camp;
    private Admission person;
    private String path;

    @BeforeEach
    void somebodyIsInTheCamp() {
        clock.freeze("2026-11-23T07:30:00+07:00");
        camp = fixtures.camp(room("101", 2));
        person = Admission.into(camp.bed("101/1")).at("2026-11-22T20:00:00+07:00");
        camp.reception().post("/stays", person.body()).then().statusCode(201);
        path = "/stays/" + person.stay() + "/health-checks";
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    private Api worker() {
        return camp.as(Role.HEALTH_WORKER);
    }

    /** Somebody who is well, with whatever the test says otherwise. */
    private static Map<String, Object> check(Object... otherwise) {
        Map<String, Object> body = Body.of("id", Ids.next(), "session", "MORNING");
        body.putAll(Body.of(otherwise));
        return body;
    }

    private ValidatableResponse post(Object... otherwise) {
        return worker().post(path, check(otherwise)).then();
    }

    private static void refused(ValidatableResponse answer, int status, String code, String field) {
        answer.statusCode(status).body("code", equalTo(code)).body("errors.field", equalTo(List.of(field)));
    }

    private static void invalid(ValidatableResponse answer, String field, String code) {
        answer.statusCode(400)
                .body("code", equalTo("INVALID"))
                .body("errors.field", equalTo(List.of(field)))
                .body("errors.code", equalTo(List.of(code)));
    }

    private List<String> trail(UUID id) {
        return Sql.texts(
                "select concat_ws(' ', action, resource) from audit_entry where ?::uuid = any(ids) order by id", id);
    }

    // ---- Who and where

    @Test
    void thoseWhoLookAfterPeopleWriteAndOnlyTheyAndTheDepartmentRead() {
        Api.nobody().post(path, check()).then().statusCode(401);
        Api.nobody().get(path).then().statusCode(401);
        for (String role : List.of(Role.COMMITTEE, Role.CLIENT, Role.ADMINISTRATOR, Role.AUDITOR, Role.RECEPTION)) {
            camp.as(role).post(path, check()).then().statusCode(403);
            camp.as(role).get(path).then().statusCode(403);
            camp.as(role)
                    .get("/facilities/" + camp.id() + "/health-alerts")
                    .then()
                    .statusCode(403);
        }
        camp.department().post(path, check()).then().statusCode(403);
        worker().post(path, check()).then().statusCode(201);
        camp.commander().post(path, check("session", "EXTRA")).then().statusCode(201);
        camp.department().get(path).then().statusCode(200).body("items", hasSize(2));
    }

    @Test
    void theStayOfAnotherCampDoesNotExist() {
        Camp other = fixtures.camp(room("101", 1));
        other.as(Role.HEALTH_WORKER).post(path, check()).then().statusCode(404).body("code", equalTo("NOT_FOUND"));
        other.department().get(path).then().statusCode(404);
        other.as(Role.HEALTH_WORKER)
                .get("/facilities/" + camp.id() + "/health-alerts")
                .then()
                .statusCode(404);
        assertEquals(0, Sql.number("select count(*) from health_check where stay_id = ?", person.stay()));
    }

    // ---- What is written down

    @Test
    void allThatWasFoundIsKeptAndTheTrailHoldsIdsOnly() {
        UUID id = Ids.next();
        Map<String, Object> body = check(
                "id",
                id,
                "checkedAt",
                "2026-11-23T07:10:00+07:00",
                "temperature",
                37,
                "spo2",
                97,
                "pulse",
                72,
                "breathing",
                16,
                "symptoms",
                List.of(),
                "note",
                "slept well");
        worker().post(path, body)
                .then()
                .statusCode(201)
                .header("Location", equalTo("/api/v1" + path + "/" + id))
                .header("ETag", equalTo("\"0\""))
                .body("stayId", equalTo(person.stay().toString()))
                .body("facilityId", equalTo(camp.id().toString()))
                .body("session", equalTo("MORNING"))
                .body("day", equalTo("2026-11-23"))
                .body("checkedAt", equalTo("2026-11-23T07:10:00+07:00"))
                .body("recordedAt", equalTo("2026-11-23T07:30:00+07:00"))
                .body("recordedBy", equalTo(camp.subject(Role.HEALTH_WORKER)))
                .body("temperature", equalTo(37.0f))
                .body("spo2", equalTo(97))
                .body("pulse", equalTo(72))
                .body("breathing", equalTo(16))
                .body("symptoms", empty())
                .body("normal", equalTo(true))
                .body("reasons", empty())
                .body("alertId", nullValue())
                .body("note", equalTo("slept well"))
                .body("version", equalTo(0));
        worker().post(path, body).then().statusCode(200).body("temperature", equalTo(37.0f));
        camp.department()
                .get(path)
                .then()
                .statusCode(200)
                .body("items.id", contains(id.toString()))
                .body("next", nullValue());
        assertEquals(
                List.of(
                        "health-check.recorded health-check",
                        "health-check.read health-check",
                        "health-check.read stay"),
                trail(id));
        assertEquals(
                List.of("health-check.recorded 0 " + camp.id()),
                Sql.texts("select concat_ws(' ', action, version, facility_id) from change where resource_id = ?", id));
    }

    @Test
    void aSessionOfADayIsLookedAtOnceAndTheSecondIsToldOfTheFirst() {
        UUID first = Ids.next();
        post("id", first).statusCode(201);
        post().statusCode(409).body("code", equalTo("CHECKED_ALREADY")).body("ids", contains(first.toString()));
        post("session", "EVENING").statusCode(201);
        post("session", "EXTRA").statusCode(201);
        post("session", "EXTRA").statusCode(201);
        clock.freeze("2026-11-24T06:30:00+07:00");
        post().statusCode(201);
        assertEquals(5, Sql.number("select count(*) from health_check where stay_id = ?", person.stay()));
        worker().get(path + "?limit=2").then().body("items.session", contains("MORNING", "EXTRA"));
    }

    @Test
    void theDayEndsAtMidnightInVietNam() {
        clock.freeze("2026-11-24T00:30:00+07:00");
        post("session", "EXTRA", "checkedAt", "2026-11-23T16:59:59Z")
                .statusCode(201)
                .body("day", equalTo("2026-11-23"));
        post("session", "EXTRA", "checkedAt", "2026-11-23T17:00:00Z")
                .statusCode(201)
                .body("day", equalTo("2026-11-24"));
    }

    @Test
    void anEveningRoundAfterMidnightIsOfTheEveningBefore() {
        clock.freeze("2026-11-24T00:20:00+07:00");
        post("session", "EVENING").statusCode(201).body("day", equalTo("2026-11-23"));
        clock.freeze("2026-11-24T03:59:59+07:00");
        post("session", "EVENING").statusCode(409).body("code", equalTo("CHECKED_ALREADY"));
        clock.freeze("2026-11-24T19:30:00+07:00");
        post("session", "EVENING").statusCode(201).body("day", equalTo("2026-11-24"));
        assertEquals(
                List.of("2026-11-23", "2026-11-24"),
                Sql.texts("select day from health_check where stay_id = ? order by checked_at", person.stay()));
    }

    @Test
    void aFeverIsNeverThrownAwayBecauseSomebodyWasQuicker() {
        post().statusCode(201).body("normal", equalTo(true));
        clock.freeze("2026-11-23T07:50:00+07:00");
        Map<String, Object> fever = check("temperature", 39);
        worker().post(path, fever)
                .then()
                .statusCode(201)
                .body("session", equalTo("EXTRA"))
                .body("temperature", equalTo(39.0f))
                .body("alertId", not(nullValue()));
        worker().post(path, fever).then().statusCode(200).body("session", equalTo("EXTRA"));
        worker().get("/facilities/" + camp.id() + "/health-alerts").then().body("items", hasSize(1));
        assertEquals(2, Sql.number("select count(*) from health_check where stay_id = ?", person.stay()));
    }

    @Test
    void theSameCheckSentAgainIsOneAndAnotherUnderItsIdIsRefused() {
        Map<String, Object> first = check("temperature", 36.6);
        worker().post(path, first).then().statusCode(201);
        clock.advance(Duration.ofDays(3));
        worker().post("/stays/" + person.stay() + "/end", 0, Body.of("kind", "RETURNED", "reason", "x"))
                .then()
                .statusCode(200);
        worker().post(path, first).then().statusCode(200).body("checkedAt", equalTo("2026-11-23T07:30:00+07:00"));
        first.put("temperature", 36.7);
        refused(worker().post(path, first).then(), 409, "ID_TAKEN", "id");
        Camp other = fixtures.camp(room("101", 1));
        Admission stranger = Admission.into(other.bed("101/1"));
        other.reception().post("/stays", stranger.body()).then().statusCode(201);
        refused(
                other.as(Role.HEALTH_WORKER)
                        .post("/stays/" + stranger.stay() + "/health-checks", first)
                        .then(),
                409,
                "ID_TAKEN",
                "id");
        assertEquals(1, Sql.number("select count(*) from health_check where stay_id = ?", person.stay()));
    }

    @Test
    void whatIsWrittenDownByMistakeIsVoidedAndThenThereMayBeAnother() {
        UUID id = Ids.next();
        post("id", id, "temperature", 36.6).statusCode(201);
        String voiding = path + "/" + id + "/void";
        Object body = Body.of("reason", "of the neighbour");
        worker().post(voiding, body).then().statusCode(428);
        worker().post(voiding, 1, body).then().statusCode(412);
        camp.reception().post(voiding, 0, body).then().statusCode(403);
        worker().post(path + "/" + Ids.next() + "/void", 0, body).then().statusCode(404);
        Camp other = fixtures.camp(room("101", 1));
        other.as(Role.HEALTH_WORKER).post(voiding, 0, body).then().statusCode(404);
        worker().post(voiding, 0, body)
                .then()
                .statusCode(200)
                .body("voidedAt", equalTo("2026-11-23T07:30:00+07:00"))
                .body("voidedBy", equalTo(camp.subject(Role.HEALTH_WORKER)))
                .body("voidReason", equalTo("of the neighbour"))
                .body("version", equalTo(1));
        worker().post(voiding, 1, body).then().statusCode(409).body("code", equalTo("CHECK_VOIDED"));
        post("temperature", 36.4).statusCode(201);
        worker().get(path).then().body("items", hasSize(2));
        assertEquals(
                List.of("health-check.recorded health-check", "health-check.voided health-check"),
                trail(id).subList(0, 2));
    }

    // ---- Late news

    @Test
    void nobodyIsLookedAtInACampWhereHeIsNot() {
        refused(post("checkedAt", "2026-11-22T19:59:59+07:00"), 409, "NOT_HERE", "checkedAt");
        post("checkedAt", "2026-11-22T20:00:00+07:00", "session", "EVENING").statusCode(201);
        worker().post(
                        "/stays/" + person.stay() + "/end",
                        0,
                        Body.of("kind", "TREATMENT", "reason", "x", "happenedAt", "2026-11-23T07:00:00+07:00"))
                .then()
                .statusCode(200);
        refused(post("checkedAt", "2026-11-23T07:00:00+07:00"), 409, "NOT_HERE", "checkedAt");
        // What was on paper before he went is still his.
        post("checkedAt", "2026-11-23T06:59:59+07:00", "temperature", 39)
                .statusCode(201)
                .body("alertId", not(nullValue()));
    }

    @Test
    void nobodyIsLookedAtInTheFutureOrLateWithoutAReason() {
        refused(post("checkedAt", "2026-11-23T07:30:01+07:00"), 400, "IN_FUTURE", "checkedAt");
        clock.freeze("2026-11-24T07:30:00+07:00");
        refused(post("checkedAt", "2026-11-23T07:29:59+07:00"), 400, "REASON_NEEDED", "reason");
        post("checkedAt", "2026-11-23T07:29:59+07:00", "reason", "no power")
                .statusCode(201)
                .body("reason", equalTo("no power"));
    }

    @Test
    void numbersAreThoseThatSomebodyAliveHas() {
        invalid(post("temperature", "37,5"), "temperature", "TYPE");
        invalid(post("temperature", 45.1), "temperature", "DECIMAL_MAX");
        invalid(post("temperature", 29.9), "temperature", "DECIMAL_MIN");
        invalid(post("temperature", 36.65), "temperature", "DIGITS");
        invalid(post("spo2", 0), "spo2", "MIN");
        invalid(post("spo2", 101), "spo2", "MAX");
        invalid(post("pulse", 301), "pulse", "MAX");
        invalid(post("breathing", 121), "breathing", "MAX");
        invalid(post("session", null), "session", "NOT_NULL");
        invalid(post("session", "NOON"), "session", "FORMAT");
        assertEquals(0, Sql.number("select count(*) from health_check where stay_id = ?", person.stay()));
    }

    // ---- Alerts

    @Test
    void feverLittleOxygenFastBreathingOrAnySymptomOpensAnAlertAndATask() {
        Object[][] ill = {
            {"temperature", 37.5, "FEVER"},
            {"symptoms", List.of("LOSS_OF_TASTE"), "SYMPTOM"},
            {"spo2", 93, "LOW_OXYGEN"},
            {"breathing", 30, "FAST_BREATHING"}
        };
        Object[][] well = {{"temperature", 37.4}, {"spo2", 94}, {"breathing", 29}, {"pulse", 150}};
        for (Object[] one : well) {
            post("session", "EXTRA", one[0], one[1]).statusCode(201).body("normal", equalTo(true));
        }
        assertEquals(0, Sql.number("select count(*) from health_alert where stay_id = ?", person.stay()));
        for (Object[] one : ill) {
            String alert = post("session", "EXTRA", one[0], one[1])
                    .statusCode(201)
                    .body("normal", equalTo(false))
                    .body("reasons", contains(one[2]))
                    .body("alertId", not(nullValue()))
                    .extract()
                    .path("alertId");
            clear(alert, 0).then().statusCode(200);
        }
        assertEquals(
                List.of("HEALTH_ALERT f stay DONE"),
                Sql.texts(
                        "select distinct concat_ws(' ', kind, closable, subject_resource, outcome) from task where subject_id = ?",
                        person.stay()));
    }

    @Test
    void anAlertStaysOpenHoweverWellHeIsUntilAHealthWorkerClearsIt() {
        String alert = post("temperature", 38.2, "symptoms", List.of("COUGH", "COUGH"), "spo2", 96)
                .statusCode(201)
                .extract()
                .path("alertId");
        String list = "/facilities/" + camp.id() + "/health-alerts";
        clock.freeze("2026-11-23T17:30:00+07:00");
        post("session", "EVENING", "temperature", 38.5).statusCode(201).body("alertId", nullValue());
        clock.freeze("2026-11-24T07:30:00+07:00");
        post("temperature", 36.5).statusCode(201);
        camp.department()
                .get(list)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].id", equalTo(alert))
                .body("items[0].stayId", equalTo(person.stay().toString()))
                .body("items[0].personId", equalTo(person.personId().toString()))
                .body("items[0].name", equalTo("Nguyễn Thị Hoa"))
                .body("items[0].building", equalTo("A"))
                .body("items[0].room", equalTo("101"))
                .body("items[0].bed", equalTo("1"))
                .body("items[0].lastCheckedAt", equalTo("2026-11-23T17:30:00+07:00"))
                .body("items[0].temperature", equalTo(38.5f))
                .body("items[0].spo2", nullValue())
                .body("items[0].symptoms", empty())
                .body("items[0].reasons", contains("FEVER"))
                .body("items[0].version", equalTo(1))
                .body("items[0].openedAt", equalTo("2026-11-23T07:30:00+07:00"))
                .body("items[0].clearedAt", nullValue())
                .body("items[0].allowedActions", empty());
        worker().get(list).then().body("items[0].allowedActions", contains("clear"));
        assertEquals(
                "2026-11-23 09:30",
                Sql.text(
                        "select to_char(due_at at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD HH24:MI') from task where subject_id = ?",
                        person.stay()));
        for (String role : List.of(Role.RECEPTION, Role.COMMANDER, Role.DEPARTMENT)) {
            camp.as(role)
                    .post("/health-alerts/" + alert + "/clear", 0, Body.of("reason", "x"))
                    .then()
                    .statusCode(403);
        }
        Camp other = fixtures.camp(room("101", 1));
        other.as(Role.HEALTH_WORKER).get("/health-alerts/" + alert).then().statusCode(404);
        other.as(Role.HEALTH_WORKER)
                .post("/health-alerts/" + alert + "/clear", 0, Body.of("reason", "x"))
                .then()
                .statusCode(404);
        invalid(
                worker().post("/health-alerts/" + alert + "/clear", 0, Body.of("reason", " "))
                        .then(),
                "reason",
                "NOT_BLANK");
        worker().post("/health-alerts/" + alert + "/clear", Body.of("reason", "x"))
                .then()
                .statusCode(428);
        // Whoever has read it before the evening has not seen what was found then.
        clear(alert, 0).then().statusCode(412);
        clear(alert, 1)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"2\""))
                .body("clearedAt", equalTo("2026-11-24T07:30:00+07:00"))
                .body("clearedBy", equalTo(camp.subject(Role.HEALTH_WORKER)))
                .body("clearReason", equalTo("seen to"))
                .body("allowedActions", empty());
        clear(alert, 2).then().statusCode(409).body("code", equalTo("ALERT_CLEARED"));
        worker().get(list).then().body("items", empty());
        worker().get(list + "?open=false").then().body("items.id", contains(alert));
        assertEquals(
                List.of(
                        "health-alert.opened health-alert",
                        "health-alert.followed health-alert",
                        "health-alert.listed health-alert",
                        "health-alert.listed health-alert",
                        "health-alert.cleared health-alert",
                        "health-alert.listed health-alert"),
                trail(UUID.fromString(alert)));
        // Ill again: another alert.
        post("session", "EVENING", "temperature", 38).statusCode(201).body("alertId", not(equalTo(alert)));
    }

    @Test
    void whatWasFoundAfterTheDoctorLookedIsNotClearedWithWhatHeSaw() {
        String alert = post("temperature", 37.6).statusCode(201).extract().path("alertId");
        int seen = worker().get("/health-alerts/" + alert).jsonPath().getInt("version");
        clock.freeze("2026-11-23T08:00:00+07:00");
        String worse = post("session", "EXTRA", "spo2", 86)
                .statusCode(201)
                .body("alertId", nullValue())
                .extract()
                .path("id");
        clear(alert, seen).then().statusCode(412);
        worker().get("/health-alerts/" + alert)
                .then()
                .body("lastCheckId", equalTo(worse))
                .body("spo2", equalTo(86))
                .body("reasons", contains("LOW_OXYGEN"))
                .body("openedAt", equalTo("2026-11-23T07:30:00+07:00"))
                .body("version", equalTo(seen + 1));
        clear(alert, seen + 1).then().statusCode(200);
    }

    private io.restassured.response.Response clear(String alert, int version) {
        return worker().post("/health-alerts/" + alert + "/clear", version, Body.of("reason", "seen to"));
    }

    @Test
    void aStayThatNeverWasHasNoAlertAndNoTask() {
        post("temperature", 39).statusCode(201);
        camp.commander()
                .post("/stays/" + person.stay() + "/void", 0, Body.of("reason", "entered twice"))
                .then()
                .statusCode(200);
        worker().get("/facilities/" + camp.id() + "/health-alerts").then().body("items", empty());
        assertEquals(
                List.of("NOT_NEEDED"),
                Sql.texts("select outcome from task where kind = 'HEALTH_ALERT' and subject_id = ?", person.stay()));
        refused(post("session", "EXTRA", "checkedAt", "2026-11-23T07:00:00+07:00"), 409, "NOT_HERE", "checkedAt");
    }

    @Test
    void whatWasFoundOfADuplicateGoesToTheStayThatGoesOnAndBack() {
        Admission twin = Admission.into(camp.bed("101/2")).at("2026-11-22T21:00:00+07:00");
        camp.reception().post("/stays", twin.body()).then().statusCode(201);
        String ofTwin = "/stays/" + twin.stay() + "/health-checks";
        post("temperature", 36.5).statusCode(201);
        worker().post(ofTwin, check("temperature", 36.6)).then().statusCode(201);
        worker().post(ofTwin, check("session", "EXTRA", "temperature", 38.6))
                .then()
                .statusCode(201);
        UUID merge = Ids.next();
        String merges = "/persons/" + person.personId() + "/merges";
        Object body =
                Body.of("id", merge, "duplicateId", twin.personId(), "reason", "one person", "voidStayId", twin.stay());
        camp.commander().post(merges, body).then().statusCode(201);
        // The session that both have stays with each.
        worker().get(path).then().body("items.session", contains("EXTRA", "MORNING"));
        worker().get(ofTwin).then().body("items.session", contains("MORNING"));
        worker().get("/facilities/" + camp.id() + "/health-alerts")
                .then()
                .body("items.stayId", contains(person.stay().toString()));
        assertEquals(List.of(person.stay().toString()), asked());
        camp.commander()
                .post(merges + "/" + merge + "/undo", 0, Body.of("reason", "two after all"))
                .then()
                .statusCode(200);
        worker().get(path).then().body("items.session", contains("MORNING"));
        worker().get(ofTwin).then().body("items.session", contains("EXTRA", "MORNING"));
        assertEquals(List.of(twin.stay().toString()), asked());
    }

    private List<String> asked() {
        return Sql.texts(
                "select subject_id from task where kind = 'HEALTH_ALERT' and closed_at is null and facility_id = ?",
                camp.id());
    }

    @Test
    void wordsAreErasedAndTheFactsStay() {
        String alert = post("temperature", 39, "note", "Bí mật")
                .statusCode(201)
                .extract()
                .path("alertId");
        clear(alert, 0).then().statusCode(200);
        camp.as(Role.AUDITOR)
                .post("/persons/" + person.personId() + "/erase-reasons", Body.of("reason", "asked for"))
                .then()
                .statusCode(200);
        worker().get(path)
                .then()
                .body("items[0].note", nullValue())
                .body("items[0].temperature", equalTo(39.0f))
                .body("items[0].version", equalTo(1));
        worker().get("/health-alerts/" + alert).then().body("clearReason", equalTo("-"));
    }

    @Test
    void beforeAnyNormOnlySymptomsCount() {
        clock.freeze("2020-03-01T08:00:00+07:00");
        Camp early = fixtures.camp(room("101", 1));
        Admission first = Admission.into(early.bed("101/1"));
        early.reception().post("/stays", first.body()).then().statusCode(201);
        String checks = "/stays/" + first.stay() + "/health-checks";
        early.as(Role.HEALTH_WORKER)
                .post(checks, check("temperature", 39))
                .then()
                .statusCode(201)
                .body("normal", equalTo(true));
        early.as(Role.HEALTH_WORKER)
                .post(checks, check("session", "EXTRA", "symptoms", List.of("FEVER")))
                .then()
                .statusCode(201)
                .body("reasons", contains("SYMPTOM"));
    }

    @Test
    void refusalsSpeakVietnameseAndNeverOfWhatWasFound() {
        post("temperature", 36.3, "note", "Bí mật").statusCode(201);
        given().header("Authorization", "Bearer " + worker().token())
                .header("Idempotency-Key", "12345678-" + Ids.next())
                .contentType("application/json")
                .body(check("temperature", 36.3))
                .post("/api/v1" + path)
                .then()
                .statusCode(409)
                .body(
                        "detail",
                        equalTo(
                                "Người này đã được khám trong buổi đó; xem lần khám trong ids. Hãy hủy lần đó hoặc ghi lần này là EXTRA."));
    }

    // ---- At once

    @Test
    void ofEightWhoLookAtSomebodyAtOnceOneIsFirstAndOneAlertOpens() {
        try (Race race = new Race(8)) {
            List<Race.Finish> finishes = race.run(IntStream.range(0, 8)
                    .mapToObj(i -> new Race.Entry(worker(), path, check("temperature", 36 + i / 10.0)))
                    .toList());
            assertEquals(1, finishes.stream().filter(one -> one.status() == 201).count());
            assertEquals(
                    7,
                    finishes.stream()
                            .filter(one -> one.code().equals("CHECKED_ALREADY"))
                            .count());
            List<Race.Finish> extras = race.run(IntStream.range(0, 8)
                    .mapToObj(i -> new Race.Entry(worker(), path, check("session", "EXTRA", "temperature", 38)))
                    .toList());
            assertEquals(8, extras.stream().filter(one -> one.status() == 201).count());
            Map<String, Object> same = check("session", "EVENING");
            assertEquals(
                    List.of(200, 200, 200, 200, 200, 200, 200, 201),
                    race.run(Collections.nCopies(8, new Race.Entry(worker(), path, same))).stream()
                            .map(Race.Finish::status)
                            .sorted()
                            .toList());
        }
        assertEquals(1, Sql.number("select count(*) from health_alert where stay_id = ?", person.stay()));
        assertEquals(1, Sql.number("select count(*) from task where subject_id = ?", person.stay()));
    }
}
