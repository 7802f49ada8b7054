package vn.cachly.result;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static vn.cachly.Fixtures.room;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
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
import vn.cachly.Lab;
import vn.cachly.Lab.Taken;
import vn.cachly.Race;
import vn.cachly.Sql;
import vn.cachly.TestClock;
import vn.cachly.TestSetup;
import vn.cachly.Tubes;
import vn.cachly.access.Role;
import vn.cachly.shared.Ids;

@QuarkusTest
@QuarkusTestResource(TestSetup.class)
class TestResultResourceTest {
    @Inject
    Fixtures fixtures;

    @Inject
    TestClock clock;

    @Inject
    SessionFactory sessions;

    @Inject
    Conclusions conclusions;

    private Camp camp;
    private Lab lab;
    private Admission person;

    @BeforeEach
    void evening() {
        clock.freeze("2026-11-23T08:00:00+07:00");
        camp = fixtures.camp(room("101", 4));
        lab = new Lab(camp);
        person = Admission.into(camp.bed("101/1"));
        camp.reception().post("/stays", person.body()).then().statusCode(201);
        clock.freeze("2026-11-23T10:00:00+07:00");
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    private Taken taken() {
        clock.freeze("2026-11-23T10:00:00+07:00");
        Taken sample = lab.take(person);
        clock.freeze("2026-11-23T20:00:00+07:00");
        return sample;
    }

    private static Map<String, Object> correction(Object... otherwise) {
        Map<String, Object> body = Body.of(
                "id",
                Ids.next(),
                "name",
                "Nguyễn Thị Hoa",
                "outcome",
                "NEGATIVE",
                "resultedAt",
                "2026-11-23T19:00:00+07:00",
                "reason",
                "APPARATUS");
        body.putAll(Body.of(otherwise));
        return body;
    }

    // ---- Who and where

    @Test
    void laboratoriesSendAndThoseWhoLookAfterPeopleRead() {
        Taken sample = taken();
        Object body = Body.of("items", List.of(Lab.result(sample.tube())));
        String results = "/samples/" + sample.id() + "/results";
        Api.nobody().post("/test-results", body).then().statusCode(401);
        Api.nobody().get(results).then().statusCode(401);
        Api.nobody().get("/result-reviews").then().statusCode(401);
        for (String role : List.of(
                Role.RECEPTION, Role.COMMANDER, Role.COMMITTEE, Role.CLIENT, Role.ADMINISTRATOR, Role.AUDITOR)) {
            camp.as(role).post("/test-results", body).then().statusCode(403);
            camp.as(role).post(results + "/correct", 0, correction()).then().statusCode(403);
            camp.as(role).post(results + "/withdraw", 0, Body.of()).then().statusCode(403);
        }
        for (String role : List.of(Role.RECEPTION, Role.COMMITTEE, Role.CLIENT, Role.ADMINISTRATOR, Role.AUDITOR)) {
            camp.as(role).get(results).then().statusCode(403);
        }
        // The tray is not the laboratory's.
        for (String role : List.of(Role.RECEPTION, Role.LABORATORY, Role.COMMITTEE, Role.AUDITOR)) {
            camp.as(role).get("/result-reviews").then().statusCode(403);
            camp.as(role)
                    .post("/result-reviews/" + Ids.next() + "/accept", 0, Body.of())
                    .then()
                    .statusCode(403);
            camp.as(role)
                    .post("/result-reviews/" + Ids.next() + "/discard", 0, Body.of())
                    .then()
                    .statusCode(403);
        }
        camp.laboratory().post("/test-results", body).then().statusCode(200);
        for (String role : List.of(Role.HEALTH_WORKER, Role.COMMANDER, Role.DEPARTMENT, Role.LABORATORY)) {
            camp.as(role).get(results).then().statusCode(200).body("outcome", equalTo("NEGATIVE"));
        }
    }

    @Test
    void aTubeOfAnotherCampDoesNotExist() {
        Taken sample = taken();
        Camp other = fixtures.camp();
        new Lab(other)
                .report(sample.tube())
                .body("error.code", equalTo("TUBE_NOT_FOUND"))
                .body("error.status", equalTo(404))
                .body("error.errors.field", contains("tube"));
        String results = "/samples/" + sample.id() + "/results";
        other.laboratory().get(results).then().statusCode(404);
        other.laboratory().post(results + "/correct", 0, correction()).then().statusCode(404);
        other.laboratory()
                .post(results + "/withdraw", 0, Body.of("id", Ids.next(), "reason", "OTHER"))
                .then()
                .statusCode(404);
        assertEquals(0, Sql.number("select count(*) from test_result where sample_id = ?", sample.id()));
    }

    // ---- What is written down

    @Test
    void aFinalResultCountsAndSaysSoInTheTrail() {
        Taken sample = taken();
        Map<String, Object> result =
                Lab.result(sample.tube().toLowerCase(java.util.Locale.ROOT), "outcome", "POSITIVE", "ct", 24.50);
        lab.send(List.of(result))
                .rootPath("items[0]")
                .body("id", equalTo(result.get("id").toString()))
                .body("disposition", equalTo("RECORDED"))
                .body("result.revision", equalTo(1))
                .body("result.outcome", equalTo("POSITIVE"))
                .body("result.method", equalTo("RT_PCR_SINGLE"))
                .body("result.ct", equalTo(24.50f))
                .body("result.source", equalTo("CALL"))
                .body("error", nullValue());
        lab.results(sample).body("outcome", equalTo("POSITIVE")).body("revisions", hasSize(1));
        camp.nurse()
                .get("/samples/" + sample.id())
                .then()
                .body("state", equalTo("RESULTED"))
                .body("version", equalTo(1));
        assertEquals(
                List.of(new ResultChange(
                        sample.id(),
                        person.stay(),
                        person.personId(),
                        camp.id(),
                        java.time.Instant.parse("2026-11-23T03:00:00Z"),
                        null,
                        Outcome.POSITIVE,
                        (UUID) result.get("id"))),
                conclusions.of(sample.id()));
        assertEquals(
                "{%s,%s,%s}".formatted(result.get("id"), sample.id(), person.stay()),
                Sql.text(
                        "select ids from audit_entry where action = 'test-result.recorded' and ids[1] = ?",
                        result.get("id")));
    }

    @Test
    void theSameResultAgainIsAnsweredWithTheSameRevision() {
        Taken sample = taken();
        Map<String, Object> result = Lab.result(sample.tube());
        lab.send(List.of(result)).body("items[0].disposition", equalTo("RECORDED"));
        // The same id; another id; and twice in one call.
        lab.send(List.of(result))
                .body("items[0].disposition", equalTo("SAME"))
                .body("items[0].result.revision", equalTo(1));
        lab.send(List.of(Lab.result(sample.tube()), Lab.result(sample.tube(), "name", "HOA NGUYEN THI")))
                .body("items.disposition", contains("SAME", "SAME"))
                .body("items[1].result.id", equalTo(result.get("id").toString()));
        camp.nurse()
                .post("/test-results", Body.of("items", List.of(result)))
                .then()
                .body("items[0].disposition", equalTo("SAME"));
        result.put("outcome", "POSITIVE");
        lab.send(List.of(result)).body("items[0].error.code", equalTo("ID_TAKEN"));
        assertEquals(1, Sql.number("select count(*) from test_result where sample_id = ?", sample.id()));
        assertEquals(1, conclusions.of(sample.id()).size());
    }

    @Test
    void whatCannotBeIsRefusedByItsItem() {
        Taken sample = taken();
        String tube = sample.tube();
        lab.report("NOBODYS-1").body("error.code", equalTo("TUBE_NOT_FOUND"));
        lab.report(tube, "resultedAt", "2026-11-23T09:59:59+07:00")
                .body("error.code", equalTo("RESULT_BEFORE_SAMPLE"))
                .body("error.status", equalTo(400))
                .body("error.errors.field", contains("resultedAt"));
        lab.report(tube, "resultedAt", "2026-11-23T20:00:01+07:00").body("error.code", equalTo("IN_FUTURE"));
        lab.report(tube, "name", " ", "birthYear", null)
                .body("error.code", equalTo("ECHO_MISSING"))
                .body("error.errors.field", contains("name"));
        for (String status : List.of("CORRECTED", "WITHDRAWN")) {
            lab.report(tube, "status", status).body("error.code", equalTo("RESULT_STATUS"));
        }
        lab.report(tube, "outcome", null).body("error.errors.field", contains("outcome"));
        lab.report(tube, "ct", 99).body("error.errors.field", contains("ct"));
        camp.laboratory()
                .post("/test-results", Body.of("items", List.of()))
                .then()
                .statusCode(400);
        lab.report(tube).body("disposition", equalTo("RECORDED"));
        lab.report(tube, "resultedAt", "2026-11-23T18:30:00+07:00")
                .body("error.code", equalTo("RESULT_ORDER"))
                .body("error.status", equalTo(409))
                .body(
                        "error.detail",
                        equalTo("A result that is FINAL cannot follow one that is FINAL; correct it at its sample."));
        lab.results(sample).body("outcome", equalTo("NEGATIVE")).body("revisions", hasSize(1));
    }

    @Test
    void aPreliminaryResultDecidesNothing() {
        Taken sample = taken();
        lab.report(sample.tube(), "status", "PRELIMINARY", "outcome", "POSITIVE")
                .body("disposition", equalTo("RECORDED"));
        lab.results(sample).body("outcome", nullValue()).body("revisions.status", contains("PRELIMINARY"));
        camp.nurse().get("/samples/" + sample.id()).then().body("state", equalTo("TAKEN"));
        assertEquals(List.of(), conclusions.of(sample.id()));
        lab.report(sample.tube(), "resultedAt", "2026-11-23T19:00:00+07:00");
        lab.results(sample).body("outcome", equalTo("NEGATIVE")).body("revisions.revision", contains(2, 1));
    }

    // ---- Corrected and withdrawn

    @Test
    void aCorrectionShowsFirstWhatItUndoesAndThenUndoesIt() {
        Taken sample = taken();
        lab.report(sample.tube(), "outcome", "POSITIVE");
        clock.freeze("2026-11-23T20:30:00+07:00");
        String path = "/samples/" + sample.id() + "/results/correct";
        Map<String, Object> correction = correction();
        // Of whom it is, is for those who look after people.
        camp.laboratory()
                .post(path + "?dryRun=true", 1, correction)
                .then()
                .statusCode(200)
                .body("dryRun", equalTo(true))
                .body("before", equalTo("POSITIVE"))
                .body("after", equalTo("NEGATIVE"))
                .body("consequences.kind", hasItem("EXPOSURE_UNDONE_TEST"))
                .body("consequences.stayId", everyItem(nullValue()))
                .body("consequences.id", everyItem(nullValue()));
        camp.nurse()
                .post(path + "?dryRun=true", 1, correction)
                .then()
                .statusCode(200)
                .body("consequences.stayId", everyItem(equalTo(person.stay().toString())));
        assertEquals(
                List.of("{%s}".formatted(person.stay())),
                Sql.texts(
                        "select ids from audit_entry where action = 'test-result.foreseen' and subject = ?",
                        camp.subject(Role.HEALTH_WORKER)));
        lab.results(sample).body("outcome", equalTo("POSITIVE")).body("revisions", hasSize(1));
        camp.laboratory()
                .change()
                .body(correction)
                .post("/api/v1" + path)
                .then()
                .statusCode(428);
        camp.laboratory().post(path, 0, correction).then().statusCode(412);
        camp.laboratory()
                .post(path, 1, correction)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("dryRun", equalTo(false))
                .body("disposition", equalTo("RECORDED"))
                .body("result.status", equalTo("CORRECTED"))
                .body("result.reason", equalTo("APPARATUS"))
                .body("consequences.kind", hasItem("EXPOSURE_UNDONE_TEST"))
                .body("version", equalTo(2));
        // Once more, by somebody who saw the version before: it is there.
        camp.nurse().post(path, 1, correction).then().statusCode(200).body("disposition", equalTo("SAME"));
        lab.results(sample)
                .body("outcome", equalTo("NEGATIVE"))
                .body("revisions.status", contains("CORRECTED", "FINAL"))
                .body("revisions.outcome", contains("NEGATIVE", "POSITIVE"));
        List<ResultChange> told = conclusions.of(sample.id());
        ResultChange last = told.get(told.size() - 1);
        assertEquals(Outcome.POSITIVE, last.before());
        assertEquals(Outcome.NEGATIVE, last.after());
    }

    @Test
    void aCorrectionThatNamesSomebodyElseHasNoEffect() {
        Taken sample = taken();
        lab.report(sample.tube(), "outcome", "POSITIVE");
        String path = "/samples/" + sample.id() + "/results/correct";
        camp.laboratory()
                .post(path, 1, correction("name", "Trần Văn Nam"))
                .then()
                .statusCode(200)
                .body("disposition", equalTo("REVIEW"))
                .body("reviewId", notNullValue())
                .body("after", equalTo("POSITIVE"))
                .body("consequences", hasSize(0));
        camp.laboratory()
                .post(path, 1, correction("name", null))
                .then()
                .statusCode(400)
                .body("code", equalTo("ECHO_MISSING"));
        lab.results(sample).body("outcome", equalTo("POSITIVE")).body("revisions", hasSize(1));
    }

    @Test
    void aWithdrawnResultLeavesTheSampleWaiting() {
        Taken sample = taken();
        String path = "/samples/" + sample.id() + "/results/withdraw";
        Object withdrawal = Body.of("id", Ids.next(), "reason", "WRONG_TUBE");
        camp.laboratory().post(path, 0, withdrawal).then().statusCode(409).body("code", equalTo("RESULT_ORDER"));
        lab.report(sample.tube(), "outcome", "POSITIVE");
        clock.freeze("2026-11-23T20:30:00+07:00");
        camp.laboratory()
                .post(path, 1, withdrawal)
                .then()
                .statusCode(200)
                .body("before", equalTo("POSITIVE"))
                .body("after", nullValue())
                .body("result.outcome", nullValue())
                .body("consequences.kind", hasItem("EXPOSURE_UNDONE_TEST"));
        lab.results(sample).body("outcome", nullValue());
        camp.nurse().get("/samples/" + sample.id()).then().body("state", equalTo("RECEIVED"));
        // What was withdrawn does not come back with the old paper; a new one counts.
        lab.report(sample.tube(), "outcome", "POSITIVE").body("disposition", equalTo("SAME"));
        lab.results(sample).body("outcome", nullValue());
        lab.report(sample.tube(), "resultedAt", "2026-11-23T19:30:00+07:00").body("result.revision", equalTo(3));
        lab.results(sample).body("outcome", equalTo("NEGATIVE"));
        camp.nurse().get("/samples/" + sample.id()).then().body("state", equalTo("RESULTED"));
    }

    // ---- The tray

    @Test
    void whatDoesNotFitLiesInTheTrayUntilSomebodySaysWhoseItIs() {
        Taken sample = taken();
        Map<String, Object> odd = Lab.result(sample.tube(), "name", "Trần Văn Nam", "outcome", "POSITIVE");
        lab.send(List.of(odd))
                .body("items[0].disposition", equalTo("REVIEW"))
                .body("items[0].reviewId", equalTo(odd.get("id").toString()))
                .body("items[0].result", nullValue());
        lab.send(List.of(odd)).body("items[0].reviewId", equalTo(odd.get("id").toString()));
        lab.report(sample.tube(), "name", "Trần Văn Nam", "outcome", "POSITIVE")
                .body("reviewId", equalTo(odd.get("id").toString()));
        lab.report(sample.tube(), "name", null, "birthYear", 1985).body("disposition", equalTo("REVIEW"));
        lab.results(sample).body("outcome", nullValue()).body("revisions", hasSize(0));
        assertEquals(List.of(), conclusions.of(sample.id()));
        camp.nurse()
                .get("/result-reviews?facilityId=" + camp.id())
                .then()
                .statusCode(200)
                .body("items.cause", contains("BIRTH_YEAR_MISMATCH", "NAME_MISMATCH"))
                .body("items[1].name", equalTo("Trần Văn Nam"))
                .body("items[1].sampleId", equalTo(sample.id().toString()))
                .body("items[1].state", equalTo("OPEN"));
        Camp other = fixtures.camp();
        other.nurse().get("/result-reviews").then().body("items", hasSize(0));
        String path = "/result-reviews/" + odd.get("id");
        Object accept = Body.of("tube", sample.tube(), "reason", "Her name before the wedding", "although", true);
        other.nurse().post(path + "/accept", 0, accept).then().statusCode(404);
        camp.nurse()
                .post(path + "/accept", 0, Body.of("tube", "NOBODYS-1", "reason", "x"))
                .then()
                .statusCode(404)
                .body("code", equalTo("TUBE_NOT_FOUND"));
        camp.nurse()
                .change()
                .body(accept)
                .post("/api/v1" + path + "/accept")
                .then()
                .statusCode(428);
        camp.nurse()
                .post(path + "/accept", 0, accept)
                .then()
                .statusCode(200)
                .body("state", equalTo("ACCEPTED"))
                .body("resultId", equalTo(odd.get("id").toString()))
                .body("stayId", equalTo(person.stay().toString()))
                .body("dryRun", equalTo(false))
                .body("decidedBy", equalTo(camp.subject(Role.HEALTH_WORKER)))
                .body("version", equalTo(1));
        camp.commander().post(path + "/accept", 0, accept).then().statusCode(412);
        camp.commander()
                .post(path + "/accept", 1, accept)
                .then()
                .statusCode(409)
                .body("code", equalTo("REVIEW_DECIDED"));
        lab.results(sample).body("outcome", equalTo("POSITIVE")).body("revisions.source", contains("REVIEW"));
        assertEquals(Outcome.POSITIVE, conclusions.of(sample.id()).get(0).after());
    }

    @Test
    void aMistypedTubePutsNoResultOnSomebodyElse() {
        Admission neighbour = Admission.into(camp.bed("101/2")).person("name", "Trần Văn Nam");
        clock.freeze("2026-11-23T09:00:00+07:00");
        camp.reception().post("/stays", neighbour.body()).then().statusCode(201);
        Taken hers = taken();
        clock.freeze("2026-11-23T10:00:00+07:00");
        Taken his = lab.take(neighbour);
        clock.freeze("2026-11-23T20:00:00+07:00");
        lab.file("?rows=1&positives=1", Lab.row("HT-UNREADABLE", "Nguyễn Thị Hoa", 1984, "Dương tính"))
                .then()
                .statusCode(200)
                .body("review", equalTo(1));
        String id = Sql.text("select id from result_review where tube_code = 'HT-UNREADABLE' and state = 'OPEN'");
        String accept = "/result-reviews/" + id + "/accept";
        camp.nurse()
                .post(accept, 0, Body.of("tube", his.tube(), "reason", "read again"))
                .then()
                .statusCode(409)
                .body("code", equalTo("ECHO_MISMATCH"))
                .body("errors.field", contains("tube"));
        lab.results(his).body("revisions", hasSize(0));
        Object right = Body.of("tube", hers.tube(), "reason", "read again");
        camp.nurse()
                .post(accept + "?dryRun=true", 0, right)
                .then()
                .statusCode(200)
                .body("dryRun", equalTo(true))
                .body("state", equalTo("ACCEPTED"))
                .body("stayId", equalTo(person.stay().toString()));
        lab.results(hers).body("revisions", hasSize(0));
        camp.nurse()
                .post(accept, 0, right)
                .then()
                .statusCode(200)
                .body("dryRun", equalTo(false))
                .body("stayId", equalTo(person.stay().toString()));
        lab.results(hers).body("outcome", equalTo("POSITIVE"));
    }

    @Test
    void aFinalResultThatContradictsTheOneThatCountsIsLookedAtAndAPositiveIsUrgent() {
        Taken sample = taken();
        lab.report(sample.tube()).body("disposition", equalTo("RECORDED"));
        lab.report(sample.tube(), "outcome", "INVALID").body("disposition", equalTo("REVIEW"));
        String tasks = "/tasks?kind=POSITIVE_CONTRADICTED&facilityId=" + camp.id();
        camp.commander().get(tasks).then().statusCode(200).body("items", hasSize(0));
        String review = lab.report(sample.tube(), "outcome", "POSITIVE")
                .body("disposition", equalTo("REVIEW"))
                .extract()
                .path("items[0].reviewId");
        lab.results(sample).body("outcome", equalTo("NEGATIVE")).body("revisions", hasSize(1));
        camp.nurse()
                .get("/result-reviews?facilityId=" + camp.id())
                .then()
                .body("items.cause", contains("CONTRADICTION", "CONTRADICTION"));
        camp.commander()
                .get(tasks)
                .then()
                .body("items.subject.id", contains(review))
                .body("items[0].dueAt", equalTo("2026-11-23T22:00:00+07:00"));
        camp.nurse()
                .post("/result-reviews/" + review + "/discard", 0, Body.of("reason", "of another tube"))
                .then()
                .statusCode(200);
        camp.commander().get(tasks).then().body("items", hasSize(0));
    }

    @Test
    void aPreliminaryResultThatIsTakenBackLeavesTheTubeWhereItIs() {
        Taken sample = taken();
        lab.report(sample.tube(), "status", "PRELIMINARY", "outcome", "POSITIVE");
        camp.laboratory()
                .post(
                        "/samples/" + sample.id() + "/results/withdraw",
                        1,
                        Body.of("id", Ids.next(), "reason", "WRONG_TUBE"))
                .then()
                .statusCode(200);
        camp.nurse().get("/samples/" + sample.id()).then().body("state", equalTo("TAKEN"));
    }

    @Test
    void aClockOfAHundredNanosecondsSaysTheSameResultTwice() {
        Taken sample = taken();
        lab.report(sample.tube(), "resultedAt", "2026-11-23T18:00:00.1234567+07:00")
                .body("disposition", equalTo("RECORDED"));
        lab.report(sample.tube(), "resultedAt", "2026-11-23T18:00:00.1234567+07:00")
                .body("disposition", equalTo("SAME"));
    }

    @Test
    void whatIsNobodysIsDiscardedWithItsReason() {
        Taken sample = taken();
        Map<String, Object> odd = Lab.result(sample.tube(), "name", "X");
        lab.send(List.of(odd));
        String path = "/result-reviews/" + odd.get("id") + "/discard";
        camp.nurse().post(path, 0, Body.of("reason", "")).then().statusCode(400);
        camp.nurse()
                .post(path, 0, Body.of("reason", "Sent to the wrong camp"))
                .then()
                .statusCode(200)
                .body("state", equalTo("DISCARDED"))
                .body("reason", equalTo("Sent to the wrong camp"))
                .body("resultId", nullValue());
        camp.nurse()
                .post(path, 1, Body.of("reason", "x"))
                .then()
                .statusCode(409)
                .body("code", equalTo("REVIEW_DECIDED"));
        camp.nurse().get("/result-reviews").then().body("items", hasSize(0));
        camp.nurse().get("/result-reviews?state=DISCARDED").then().body("items", hasSize(1));
        camp.nurse()
                .get("/result-reviews?facilityId=" + Ids.next())
                .then()
                .statusCode(404)
                .body("code", equalTo("PLACE_NOT_FOUND"));
        lab.results(sample).body("revisions", hasSize(0));
    }

    @Test
    void nothingIsFoundInATubeThatWasRejected() {
        Taken sample = taken();
        camp.laboratory()
                .post("/samples/reject", Body.of("id", Ids.next(), "tubes", List.of(sample.tube()), "code", "LEAKED"))
                .then()
                .statusCode(200);
        lab.report(sample.tube()).body("disposition", equalTo("REVIEW"));
        camp.nurse().get("/result-reviews").then().body("items.cause", contains("SAMPLE_REJECTED"));
        assertEquals(0, Sql.number("select count(*) from test_result where sample_id = ?", sample.id()));
    }

    @Test
    void ofTwoThingsSaidOfOneTubeAtOnceNeitherCounts() {
        Taken sample = taken();
        lab.send(List.of(Lab.result(sample.tube()), Lab.result(sample.tube(), "outcome", "POSITIVE")))
                .body("items.disposition", contains("REVIEW", "REVIEW"));
        camp.nurse().get("/result-reviews").then().body("items.cause", contains("CONTRADICTION", "CONTRADICTION"));
        lab.results(sample).body("outcome", nullValue());
    }

    @Test
    void noAnswerToTheLaboratoryNamesThePerson() {
        Taken sample = taken();
        for (Object[] otherwise : new Object[][] {
            {"name", "Trần Văn Nam"}, {}, {"outcome", "POSITIVE"}, {"resultedAt", "2026-11-23T01:00:00+07:00"}
        }) {
            String answer = lab.report(sample.tube(), otherwise).extract().asString();
            assertFalse(answer.contains("Hoa") || answer.contains("1984"), answer);
        }
        String seen = lab.results(sample).extract().asString();
        assertFalse(seen.contains("Hoa"), seen);
    }

    // ---- At once, and in sets

    @Test
    void ofTwoResultsOfOneSampleAtOnceOneIsWrittenDown() {
        clock.reset();
        for (int round = 0; round < 5; round++) {
            Taken sample = lab.take(person, "collectedAt", "2026-11-23T10:00:00+07:00", "reason", "x");
            try (Race race = new Race(4)) {
                List<Race.Entry> entries = new ArrayList<>();
                for (String outcome : List.of("NEGATIVE", "POSITIVE", "INCONCLUSIVE", "INVALID")) {
                    entries.add(new Race.Entry(
                            camp.laboratory(),
                            "/test-results",
                            Body.of("items", List.of(Lab.result(sample.tube(), "outcome", outcome)))));
                }
                List<Race.Finish> finishes = race.run(entries);
                assertEquals(1, count(finishes, "disposition", "RECORDED"));
                assertEquals(3, count(finishes, "disposition", "REVIEW"));
            }
            assertEquals(1, Sql.number("select count(*) from test_result where sample_id = ?", sample.id()));
        }
    }

    private static long count(List<Race.Finish> finishes, String field, String value) {
        return finishes.stream()
                .map(one -> one.body().path("items").path(0).path(field))
                .filter(one ->
                        value.equals(field.equals("error") ? one.path("code").asText() : one.asText()))
                .count();
    }

    @Test
    void theSameResultFromTwoDesksAtOnceIsOne() {
        Taken sample = taken();
        try (Race race = new Race(6)) {
            List<Race.Entry> entries = Stream.generate(() -> new Race.Entry(
                            camp.laboratory(), "/test-results", Body.of("items", List.of(Lab.result(sample.tube())))))
                    .limit(6)
                    .toList();
            List<Race.Finish> finishes = race.run(entries);
            assertEquals(1, count(finishes, "disposition", "RECORDED"));
            assertEquals(5, count(finishes, "disposition", "SAME"));
        }
        assertEquals(1, Sql.number("select count(*) from test_result where sample_id = ?", sample.id()));
    }

    private long statements(Runnable request) {
        request.run();
        sessions.getStatistics().clear();
        request.run();
        return sessions.getStatistics().getPrepareStatementCount();
    }

    @Test
    void fiftyResultsTakeAsManyStatementsAsTwo() {
        long few = statements(() -> send(2));
        assertEquals(few, statements(() -> send(50)));
        // place, key, stays and samples found and taken, people, chains, known results and reviews, result, state,
        // audit, feed, those of them who have left, tests at home, answer
        assertEquals(16, few);
        Taken sample = taken();
        lab.report(sample.tube());
        String results = "/samples/" + sample.id() + "/results";
        // place, sample, custody, audit, chain, audit
        assertEquals(6, statements(() -> camp.laboratory().get(results).then().statusCode(200)));
        lab.report(sample.tube(), "name", "X");
        // place, list, audit
        assertEquals(
                3, statements(() -> camp.nurse().get("/result-reviews").then().statusCode(200)));
        lab.report(sample.tube(), "name", "Y");
        assertEquals(
                3, statements(() -> camp.nurse().get("/result-reviews").then().statusCode(200)));
    }

    private void send(int size) {
        clock.freeze("2026-11-23T10:00:00+07:00");
        List<Map<String, Object>> items =
                Stream.generate(() -> Tubes.of(person.stay())).limit(size).toList();
        List<String> tubes = camp.nurse()
                .post("/facilities/" + camp.id() + "/samples", Body.of("items", items))
                .then()
                .extract()
                .path("items.sample.tube");
        clock.freeze("2026-11-23T20:00:00+07:00");
        sessions.getStatistics().clear();
        lab.send(tubes.stream().map(tube -> Lab.result(tube)).toList())
                .body("items.findAll { it.disposition != 'RECORDED' }", hasSize(0));
    }
}
