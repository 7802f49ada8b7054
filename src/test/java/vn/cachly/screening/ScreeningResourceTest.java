package vn.cachly.screening;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.cachly.Fixtures.room;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
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
import vn.cachly.Race;
import vn.cachly.Sql;
import vn.cachly.TestClock;
import vn.cachly.TestSetup;
import vn.cachly.access.Role;
import vn.cachly.shared.Ids;

@QuarkusTest
@QuarkusTestResource(TestSetup.class)
class ScreeningResourceTest {
    @Inject
    Fixtures fixtures;

    @Inject
    TestClock clock;

    private Camp camp;
    private Admission person;
    private String path;

    @BeforeEach
    void somebodyIsInTheCamp() {
        clock.freeze("2026-11-23T02:10:00+07:00");
        camp = fixtures.camp(room("101", 2));
        person = Admission.into(camp.bed("101/1")).at("2026-11-23T02:00:00+07:00");
        camp.reception().post("/stays", person.body()).then().statusCode(201);
        path = "/stays/" + person.stay() + "/screenings";
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    /** Somebody healthy, with whatever the test says otherwise. */
    private static Map<String, Object> screen(Object... otherwise) {
        Map<String, Object> body =
                Body.of("id", Ids.next(), "temperature", 36.6, "category", "ENTRANT", "outcome", "REGULAR");
        body.putAll(Body.of(otherwise));
        return body;
    }

    private ValidatableResponse post(Object... otherwise) {
        return camp.reception().post(path, screen(otherwise)).then();
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

    // ---- Who and where

    @Test
    void thoseAtTheDeskScreenAndTheDepartmentReads() {
        Api.nobody().post(path, screen()).then().statusCode(401);
        Api.nobody().get(path).then().statusCode(401);
        for (String role : List.of(Role.DEPARTMENT, Role.COMMITTEE, Role.CLIENT, Role.ADMINISTRATOR, Role.AUDITOR)) {
            camp.as(role).post(path, screen()).then().statusCode(403);
        }
        for (String role : List.of(Role.COMMITTEE, Role.CLIENT, Role.ADMINISTRATOR, Role.AUDITOR)) {
            camp.as(role).get(path).then().statusCode(403);
        }
        for (String role : List.of(Role.RECEPTION, Role.HEALTH_WORKER, Role.COMMANDER)) {
            camp.as(role).post(path, screen()).then().statusCode(201);
        }
        camp.department().get(path).then().statusCode(200).body("", hasSize(3));
    }

    @Test
    void theStayOfAnotherCampDoesNotExist() {
        Camp other = fixtures.camp(room("101", 1));
        String elsewhere = other.reception()
                .post(path, screen())
                .then()
                .statusCode(404)
                .extract()
                .asString();
        String nowhere = other.reception()
                .post("/stays/" + Ids.next() + "/screenings", screen())
                .then()
                .statusCode(404)
                .extract()
                .asString();
        assertEquals(nowhere, elsewhere);
        other.department().get(path).then().statusCode(404);
        assertEquals(0, Sql.number("select count(*) from screening where stay_id = ?", person.stay()));
    }

    // ---- What is written down

    @Test
    void allThatWasFoundIsKeptAndTheTrailHoldsIdsOnly() {
        UUID id = Ids.next();
        Map<String, Object> body = screen(
                "id", id,
                "happenedAt", "2026-11-23T01:50:00+07:00",
                "temperature", 37,
                "symptoms", List.of("LOSS_OF_TASTE", "COUGH", "COUGH"),
                "answers", Body.of("closeContact", "NO", "illPerson", "YES"),
                "lastContactAt", "2026-11-20T00:00:00+07:00",
                "travel",
                        Body.of(
                                "departedAt", "2026-11-22T20:00:00+07:00",
                                "enteredAt", "2026-11-23T01:00:00+07:00",
                                "route", "ROAD",
                                "countries", List.of("TH", "KH"),
                                "seat", "12A"),
                "vaccines", "2 doses of a demo vaccine",
                "category", "SUSPECT",
                "outcome", "SUSPECT_ROOM",
                "note", "mask given");
        camp.as(Role.HEALTH_WORKER)
                .post(path, body)
                .then()
                .statusCode(201)
                .header("Location", equalTo("/api/v1" + path + "/" + id))
                .header("ETag", equalTo("\"0\""))
                .body("id", equalTo(id.toString()))
                .body("stayId", equalTo(person.stay().toString()))
                .body("arrivalId", nullValue())
                .body("facilityId", equalTo(camp.id().toString()))
                .body("happenedAt", equalTo("2026-11-23T01:50:00+07:00"))
                .body("recordedAt", equalTo("2026-11-23T02:10:00+07:00"))
                .body("recordedBy", equalTo(camp.subject(Role.HEALTH_WORKER)))
                .body("temperature", equalTo(37.0f))
                .body("symptoms", contains("COUGH", "LOSS_OF_TASTE"))
                .body(
                        "answers",
                        equalTo(Body.of(
                                "closeContact", "NO",
                                "fromAffectedCountry", "UNKNOWN",
                                "illPerson", "YES",
                                "animals", "UNKNOWN")))
                .body("lastContactAt", equalTo("2026-11-20T00:00:00+07:00"))
                .body("travel.route", equalTo("ROAD"))
                .body("travel.countries", contains("TH", "KH"))
                .body("travel.seat", equalTo("12A"))
                .body("vaccines", equalTo("2 doses of a demo vaccine"))
                .body("category", equalTo("SUSPECT"))
                .body("outcome", equalTo("SUSPECT_ROOM"))
                .body("note", equalTo("mask given"))
                .body("suggestedOutcome", equalTo("SUSPECT_ROOM"))
                .body("reasons.kind", contains("SYMPTOM", "SYMPTOM", "ANSWER_WITH_SYMPTOM"))
                .body("reasons[2].question", equalTo("ILL_PERSON"))
                .body("suggestedBy.instrument", equalTo("597/CĐ-BCĐ"))
                .body("version", equalTo(0));
        String created =
                camp.reception().get(path).then().statusCode(200).extract().asString();
        assertEquals(
                "["
                        + camp.reception()
                                .post(path, body)
                                .then()
                                .statusCode(200)
                                .extract()
                                .asString() + "]",
                created);
        assertEquals(
                List.of(
                        "screening.recorded screening {" + id + "," + person.stay() + "," + person.personId() + "}",
                        "screening.read stay {" + person.stay() + "," + person.personId() + "," + id + "}",
                        "screening.read screening {" + id + "}"),
                Sql.texts(
                        "select concat_ws(' ', action, resource, ids::text) from audit_entry where ?::uuid = any(ids) order by id",
                        id));
        assertEquals(
                List.of("screening.recorded 0 " + camp.id()),
                Sql.texts("select concat_ws(' ', action, version, facility_id) from change where resource_id = ?", id));
    }

    @Test
    void theNewestComesFirstAndIsShownInShortWithTheStay() {
        String stay = "/stays/" + person.stay();
        camp.reception().get(stay).then().body("missing", hasItem("SCREENING")).body("screening", nullValue());
        post("happenedAt", "2026-11-23T02:05:00+07:00").statusCode(201);
        post("happenedAt", "2026-11-23T02:01:00+07:00", "temperature", 36.1).statusCode(201);
        clock.advance(Duration.ofMinutes(1));
        Map<String, Object> corrected =
                screen("happenedAt", "2026-11-23T02:05:00+07:00", "temperature", null, "notMeasuredReason", "asleep");
        camp.reception().post(path, corrected).then().statusCode(201).body("temperature", nullValue());
        camp.department()
                .get(path)
                .then()
                .body(
                        "happenedAt",
                        contains("2026-11-23T02:05:00+07:00", "2026-11-23T02:05:00+07:00", "2026-11-23T02:01:00+07:00"))
                .body("notMeasuredReason[0]", equalTo("asleep"))
                .body("temperature[1]", equalTo(36.6f));
        for (String role : List.of(Role.RECEPTION, Role.HEALTH_WORKER, Role.COMMANDER, Role.DEPARTMENT)) {
            camp.as(role)
                    .get(stay)
                    .then()
                    .body("missing", equalTo(List.of("PROTOCOL", "ORDER", "IDENTITY")))
                    .body(
                            "screening",
                            equalTo(Body.of(
                                    "id", corrected.get("id").toString(),
                                    "happenedAt", "2026-11-23T02:05:00+07:00",
                                    "category", "ENTRANT",
                                    "outcome", "REGULAR")))
                    // Three screenings, three other views of the stay.
                    .body("version", equalTo(3));
        }
    }

    @Test
    void theSameScreeningSentAgainIsOneAndAnotherUnderItsIdIsRefused() {
        Map<String, Object> first = screen("symptoms", List.of());
        camp.reception().post(path, first).then().statusCode(201);
        clock.advance(Duration.ofDays(3));
        camp.commander()
                .post("/stays/" + person.stay() + "/end", 1, Body.of("kind", "RETURNED", "reason", "x"))
                .then()
                .statusCode(200);
        camp.reception()
                .post(path, first)
                .then()
                .statusCode(200)
                .body("happenedAt", equalTo("2026-11-23T02:10:00+07:00"));
        first.put("temperature", 36.7);
        refused(camp.reception().post(path, first).then(), 409, "ID_TAKEN", "id");
        Camp other = fixtures.camp(room("101", 1));
        Admission stranger = Admission.into(other.bed("101/1"));
        other.reception().post("/stays", stranger.body()).then().statusCode(201);
        refused(
                other.reception()
                        .post("/stays/" + stranger.stay() + "/screenings", first)
                        .then(),
                409,
                "ID_TAKEN",
                "id");
        assertEquals(1, Sql.number("select count(*) from screening where stay_id = ?", person.stay()));
    }

    @Test
    void twoTabletsThatSendTheSameAtOnceWriteItOnce() {
        try (Race race = new Race(8)) {
            for (int round = 0; round < 10; round++) {
                Object body = screen();
                List<Integer> statuses =
                        race
                                .run(java.util.Collections.nCopies(8, new Race.Entry(camp.reception(), path, body)))
                                .stream()
                                .map(Race.Finish::status)
                                .sorted()
                                .toList();
                assertEquals(List.of(200, 200, 200, 200, 200, 200, 200, 201), statuses);
            }
        }
        assertEquals(10, Sql.number("select count(*) from screening where stay_id = ?", person.stay()));
        assertEquals(
                10,
                Sql.number(
                        "select count(*) from change where action = 'screening.recorded' and facility_id = ?",
                        camp.id()));
    }

    // ---- What is wrong

    @Test
    void aTemperatureIsANumberOfDegreesThatSomebodyAliveHas() {
        invalid(post("temperature", "35,5"), "temperature", "TYPE");
        invalid(post("temperature", "36.6"), "temperature", "TYPE");
        invalid(post("temperature", 375), "temperature", "DECIMAL_MAX");
        invalid(post("temperature", 45.1), "temperature", "DECIMAL_MAX");
        invalid(post("temperature", 29.9), "temperature", "DECIMAL_MIN");
        invalid(post("temperature", -36.6), "temperature", "DECIMAL_MIN");
        invalid(post("temperature", 36.65), "temperature", "DIGITS");
        refused(post("temperature", null), 400, "TEMPERATURE_OR_REASON", "temperature");
        refused(post("temperature", null, "notMeasuredReason", "  "), 400, "TEMPERATURE_OR_REASON", "temperature");
        refused(post("notMeasuredReason", "asleep"), 400, "TEMPERATURE_OR_REASON", "temperature");
        post("temperature", 30.0).statusCode(201);
        post("temperature", 45, "outcome", "HOSPITAL", "hospital", "Hà Tiên").statusCode(201);
        post("temperature", null, "notMeasuredReason", "no thermometer").statusCode(201);
        assertEquals(3, Sql.number("select count(*) from screening where stay_id = ?", person.stay()));
    }

    @Test
    void nobodyWasScreenedOrCameInTheFuture() {
        refused(post("happenedAt", "2026-11-23T02:10:01+07:00"), 400, "IN_FUTURE", "happenedAt");
        refused(post("lastContactAt", "2026-11-23T02:10:01+07:00"), 400, "IN_FUTURE", "lastContactAt");
        for (String moment : List.of("departedAt", "enteredAt")) {
            refused(post("travel", Body.of(moment, "2026-11-23T02:10:01+07:00")), 400, "IN_FUTURE", "travel." + moment);
        }
        refused(
                post(
                        "travel",
                        Body.of("departedAt", "2026-11-22T08:00:00+07:00", "enteredAt", "2026-11-22T07:59:59+07:00")),
                400,
                "END_BEFORE_START",
                "travel.enteredAt");
        refused(post("happenedAt", "2026-11-22T02:09:59+07:00"), 400, "REASON_NEEDED", "reason");
        post("happenedAt", "2026-11-22T02:09:59+07:00", "reason", "no power").statusCode(201);
        invalid(post("happenedAt", "2026-11-23T02:00:00"), "happenedAt", "FORMAT");
    }

    @Test
    void afterTheEndOfAStayNobodyIsScreenedButWhatWasFoundBeforeMayStillBeWrittenDown() {
        clock.advance(Duration.ofHours(2));
        camp.commander()
                .post(
                        "/stays/" + person.stay() + "/end",
                        0,
                        Body.of("kind", "TREATMENT", "reason", "x", "happenedAt", "2026-11-23T03:00:00+07:00"))
                .then()
                .statusCode(200);
        refused(post(), 409, "SCREENED_AFTER_END", "happenedAt");
        refused(post("happenedAt", "2026-11-23T03:00:00+07:00"), 409, "SCREENED_AFTER_END", "happenedAt");
        post("happenedAt", "2026-11-23T02:59:59+07:00").statusCode(201);
        camp.commander()
                .post("/stays/" + person.stay() + "/void", 2, Body.of("reason", "x"))
                .then()
                .statusCode(200);
        refused(post("happenedAt", "2026-11-23T02:59:59+07:00"), 409, "SCREENED_AFTER_END", "happenedAt");
    }

    @Test
    void theWayThatSomebodyIsSentFitsHisCategoryAndAHospitalHasAName() {
        refused(post("outcome", "SUSPECT_ROOM"), 400, "OUTCOME_CATEGORY", "category");
        refused(post("category", "SUSPECT"), 400, "OUTCOME_CATEGORY", "category");
        refused(post("category", "F77"), 400, "CATEGORY_UNKNOWN", "category");
        refused(post("outcome", "HOSPITAL"), 400, "HOSPITAL_UNNAMED", "hospital");
        refused(post("hospital", "Hà Tiên"), 400, "HOSPITAL_UNNAMED", "hospital");
        post("outcome", "SUSPECT_ROOM", "category", "SUSPECT").statusCode(201);
        post("outcome", "SUSPECT_ROOM", "category", "F0").statusCode(201);
        post("outcome", "HOSPITAL", "category", "SUSPECT", "hospital", "Hà Tiên")
                .statusCode(201);
        post("category", "F0").statusCode(201);
        invalid(post("outcome", "HOME"), "outcome", "FORMAT");
        invalid(post("symptoms", List.of("HEADACHE")), "symptoms[0]", "FORMAT");
        invalid(post("travel", Body.of("countries", List.of("Cambodia"))), "travel.countries[0]", "PATTERN");
        invalid(post("answers", Body.of("closeContact", "PERHAPS")), "answers.closeContact", "FORMAT");
        invalid(post("id", null), "id", "NOT_NULL");
    }

    // ---- What the rule suggests

    @Test
    void theRuleSuggestsTheOfficerDecidesAndSaysWhyWhenItIsLess() {
        refused(post("temperature", 37.5), 400, "DECISION_NEEDS_REASON", "reason");
        refused(post("temperature", 37.5, "reason", " "), 400, "DECISION_NEEDS_REASON", "reason");
        post("temperature", 37.5, "reason", "measured in the sun, 36.8 in the shade")
                .statusCode(201)
                .body("suggestedOutcome", equalTo("SUSPECT_ROOM"))
                .body("outcome", equalTo("REGULAR"))
                .body("reasons", equalTo(List.of(Body.of("suggests", "SUSPECT_ROOM", "kind", "FEVER"))));
        post("outcome", "SUSPECT_ROOM", "category", "SUSPECT")
                .statusCode(201)
                .body("suggestedOutcome", equalTo("REGULAR"))
                .body("reasons", hasSize(0));
        Map<String, Object> grave = screen(
                "temperature",
                38.4,
                "symptoms",
                List.of("BREATHLESSNESS"),
                "category",
                "SUSPECT",
                "outcome",
                "SUSPECT_ROOM");
        refused(camp.reception().post(path, grave).then(), 400, "DECISION_NEEDS_REASON", "reason");
        grave.putAll(Body.of("outcome", "HOSPITAL", "hospital", "Bệnh viện Hà Tiên"));
        camp.reception()
                .post(path, grave)
                .then()
                .statusCode(201)
                .body("suggestedOutcome", equalTo("HOSPITAL"))
                .body("reasons.suggests", contains("HOSPITAL", "SUSPECT_ROOM", "SUSPECT_ROOM"))
                .body("reasons[0].kind", equalTo("SYMPTOM_WITH_FEVER"))
                .body("reasons[0].symptom", equalTo("BREATHLESSNESS"));
        assertEquals(
                "screening__decision_needs_reason",
                refusedByTheDatabase("update screening set reason = null where reason is not null and stay_id = '"
                        + person.stay() + "'"));
    }

    private static String refusedByTheDatabase(String change) {
        try {
            Sql.texts(change);
            return null;
        } catch (IllegalStateException refusal) {
            return ((org.postgresql.util.PSQLException) refusal.getCause())
                    .getServerErrorMessage()
                    .getConstraint();
        }
    }

    @Test
    void theRuleOfThatDaySuggestsAndSaysWhatOfItIsAssumed() {
        for (String[] day : new String[][] {
            {"2021-05-05T07:59:00+07:00", "REGULAR", "878/QĐ-BYT"},
            {"2021-05-05T08:01:00+07:00", "SUSPECT_ROOM", "597/CĐ-BCĐ"}
        }) {
            clock.freeze(day[0]);
            Camp then = fixtures.camp(room("101", 1));
            Admission tired = Admission.into(then.bed("101/1"));
            then.reception().post("/stays", tired.body()).then().statusCode(201);
            then.reception()
                    .post(
                            "/stays/" + tired.stay() + "/screenings",
                            screen("symptoms", List.of("FATIGUE"), "reason", "slept badly"))
                    .then()
                    .statusCode(201)
                    .body("suggestedOutcome", equalTo(day[1]))
                    .body("suggestedBy.instrument", equalTo(day[2]))
                    .body(
                            "suggestedBy.assumed",
                            equalTo(Sql.text("select assumed from screening_rule where instrument = ?", day[2])));
        }
        clock.freeze("2020-03-01T00:00:00+07:00");
        Camp early = fixtures.camp(room("101", 1));
        Admission first = Admission.into(early.bed("101/1"));
        early.reception().post("/stays", first.body()).then().statusCode(201);
        early.reception()
                .post("/stays/" + first.stay() + "/screenings", screen("temperature", 39))
                .then()
                .statusCode(201)
                .body("suggestedOutcome", nullValue())
                .body("suggestedBy", nullValue());
    }

    @Test
    void refusalsSpeakVietnameseAndNeverOfTheSymptoms() {
        given().header("Authorization", "Bearer " + camp.reception().token())
                .header("Idempotency-Key", "12345678-" + Ids.next())
                .contentType("application/json")
                .body(screen("temperature", 39.3, "note", "Bí mật"))
                .post("/api/v1" + path)
                .then()
                .statusCode(400)
                .body("detail", equalTo("Phân luồng nhẹ hơn mức quy định gợi ý thì phải ghi lý do."));
        camp.reception()
                .post(path, screen("temperature", 39.3))
                .then()
                .body("detail", equalTo("Less is decided than the rule in force suggests: say why."));
    }
}
