package vn.cachly.release;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.cachly.Fixtures.room;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cachly.Admission;
import vn.cachly.Body;
import vn.cachly.Fixtures;
import vn.cachly.Fixtures.Camp;
import vn.cachly.Lab;
import vn.cachly.Sql;
import vn.cachly.TestClock;
import vn.cachly.TestSetup;
import vn.cachly.Tubes;
import vn.cachly.access.Role;
import vn.cachly.shared.Ids;
import vn.cachly.transfer.Crossing;

/** What a commune has to do for somebody at home beside what was planned. */
@QuarkusTest
@QuarkusTestResource(TestSetup.class)
class HomeTasksTest {
    @Inject
    Fixtures fixtures;

    @Inject
    TestClock clock;

    private Camp camp;
    private Admission hoa;
    private String handover;

    @BeforeEach
    void home() {
        clock.freeze("2026-11-02T02:00:00+07:00");
        camp = fixtures.camp(room("101", 2));
        Leaving leaving = new Leaving(camp);
        leaving.rule(14, "2026-01-01T00:00:00+07:00");
        hoa = Admission.into(camp.bed("101/1"));
        camp.reception().post("/stays", hoa.body()).then().statusCode(201);
        clock.freeze("2026-11-10T08:00:00+07:00");
        leaving.letThrough(hoa.stay(), "LAST_TEST", "ORDER");
        UUID list = leaving.approved("HOME_QUARANTINE", hoa);
        clock.freeze("2026-11-10T09:00:00+07:00");
        handover = leaving.depart(list)
                .then()
                .statusCode(200)
                .body("departed", equalTo(1))
                .extract()
                .path("items[0].handoverId");
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    private List<String> open(String kind) {
        return open(kind, handover);
    }

    private static List<String> open(String kind, String subject) {
        return Sql.texts(
                "select unit_id::text from task where kind = ? and subject_id = ?::uuid and closed_at is null",
                kind,
                subject);
    }

    @Test
    void whoeverIsNotWellWhenVisitedIsATaskOfTheCommuneAndOfTheCamp() {
        String visit = camp.as(Role.COMMITTEE)
                .get("/handovers/" + handover)
                .path("followUps.find { it.kind == 'VISIT' && it.day == 1 }.id");
        camp.as(Role.COMMITTEE)
                .post("/follow-ups/" + visit + "/done", Body.of("well", false))
                .then()
                .statusCode(200);
        assertEquals(List.of(camp.commune().toString()), open("UNWELL_AT_HOME"));
        camp.commander()
                .get("/tasks?kind=UNWELL_AT_HOME")
                .then()
                .body("items[0].dueAt", equalTo("2026-11-10T13:00:00+07:00"));
    }

    @Test
    void nobodyIsAskedWhomHeHasMetOnceTheResultIsTakenBack() {
        clock.freeze("2026-11-16T08:00:00+07:00");
        Lab lab = new Lab(camp);
        Lab.Taken sample = lab.take(hoa, "purpose", "FOLLOW_UP");
        clock.freeze("2026-11-16T18:00:00+07:00");
        lab.report(sample.tube(), "outcome", "POSITIVE", "resultedAt", "2026-11-16T17:00:00+07:00")
                .body("disposition", equalTo("RECORDED"));
        assertEquals(List.of(camp.commune().toString()), open("CONTACTS_TO_ASK"));
        lab.withdraw(sample);
        assertEquals(List.of(), open("CONTACTS_TO_ASK"));
    }

    @Test
    void aPositiveOfTheLaboratoryOfHisFirstCampReachesTheCommuneThatTookHimFromTheSecond() {
        clock.freeze("2026-11-22T08:00:00+07:00");
        Camp second = fixtures.camp(room("1", 1));
        Admission ban = Admission.into(camp.bed("101/2")).person("name", "Lê Thị Bạn");
        camp.reception().post("/stays", ban.body()).then().statusCode(201);
        clock.freeze("2026-11-23T08:00:00+07:00");
        Lab lab = new Lab(camp);
        Lab.Taken sample = lab.take(ban);
        Crossing crossing = new Crossing(camp, second);
        UUID way = crossing.sent(ban);
        clock.freeze("2026-11-23T10:00:00+07:00");
        crossing.receive(way, 1, 1, "items", List.of(Crossing.into(ban, second.bed("1/1"))))
                .statusCode(200);
        Leaving leaving = new Leaving(second);
        leaving.letThrough(ban.stay(), "LAST_TEST", "PENDING_SAMPLE", "ORDER");
        clock.freeze("2026-11-23T11:00:00+07:00");
        String sent = leaving.depart(leaving.approved("HOME_QUARANTINE", ban))
                .then()
                .statusCode(200)
                .body("departed", equalTo(1))
                .extract()
                .path("items[0].handoverId");
        clock.freeze("2026-11-23T19:00:00+07:00");
        lab.report(sample.tube(), "name", "Lê Thị Bạn", "outcome", "POSITIVE").body("disposition", equalTo("RECORDED"));
        assertEquals(List.of(second.commune().toString()), open("CONTACTS_TO_ASK", sent));
    }

    @Test
    void ofAStayThatNeverWasNothingIsLeftToTheCommune() {
        clock.freeze("2026-11-11T08:00:00+07:00");
        String visit = camp.as(Role.COMMITTEE)
                .get("/handovers/" + handover)
                .path("followUps.find { it.kind == 'VISIT' && it.day == 1 }.id");
        camp.as(Role.COMMITTEE)
                .post("/follow-ups/" + visit + "/done", Body.of("well", false))
                .then()
                .statusCode(200);
        Lab lab = new Lab(camp);
        Lab.Taken sample = lab.take(hoa, "purpose", "FOLLOW_UP");
        clock.freeze("2026-11-11T18:00:00+07:00");
        lab.report(sample.tube(), "outcome", "POSITIVE", "resultedAt", "2026-11-11T17:00:00+07:00")
                .body("disposition", equalTo("RECORDED"));
        String kinds =
                "select string_agg(kind || ' ' || coalesce(outcome, 'OPEN'), ', ' order by kind) from task where subject_id = ?::uuid";
        assertEquals(
                "CONTACTS_TO_ASK OPEN, HANDOVER_TO_ACKNOWLEDGE OPEN, UNWELL_AT_HOME OPEN", Sql.text(kinds, handover));
        clock.runFrom("2026-11-11T19:00:00+07:00");
        String path = "/stays/" + hoa.stay();
        camp.commander()
                .post(
                        path + "/void",
                        camp.commander().get(path).jsonPath().getInt("version"),
                        Body.of("reason", "nobody by that name was here"))
                .then()
                .statusCode(200);
        assertEquals(
                "CONTACTS_TO_ASK NOT_NEEDED, HANDOVER_TO_ACKNOWLEDGE NOT_NEEDED, UNWELL_AT_HOME NOT_NEEDED",
                Sql.text(kinds, handover));
        sampled(followUp("TEST", 7), atHome()).statusCode(409).body("code", equalTo("HANDOVER_WITHDRAWN"));
    }

    private String followUp(String kind, int day) {
        return camp.as(Role.COMMITTEE)
                .get("/handovers/" + handover)
                .path("followUps.find { it.kind == '" + kind + "' && it.day == " + day + " }.id");
    }

    private static Map<String, Object> atHome(Object... otherwise) {
        Map<String, Object> body = Tubes.sample(otherwise);
        body.remove("purpose");
        return body;
    }

    private static Lab.Taken taken(Map<String, Object> tube) {
        return new Lab.Taken((UUID) tube.get("id"), (String) tube.get("tube"));
    }

    private ValidatableResponse sampled(String test, Map<String, Object> body) {
        return camp.as(Role.COMMITTEE)
                .post("/follow-ups/" + test + "/sample", body)
                .then();
    }

    private ValidatableResponse shownTest() {
        return camp.as(Role.COMMITTEE)
                .get("/handovers/" + handover)
                .then()
                .rootPath("followUps.find { it.kind == 'TEST' }");
    }

    @Test
    void aTestAtHomeIsATubeOfTheCommuneWhoseResultIsShownThereAndLeadsBackToContacts() {
        clock.freeze("2026-11-16T08:00:00+07:00");
        String test = followUp("TEST", 7);
        Map<String, Object> tube = atHome("collectedBy", "Trạm y tế");
        sampled(test, tube)
                .statusCode(200)
                .rootPath("followUps.find { it.kind == 'TEST' }")
                .body("doneAt", equalTo("2026-11-16T08:00:00+07:00"))
                .body("sampleId", equalTo(tube.get("id").toString()))
                .body("tube", equalTo(tube.get("tube")))
                .body("sampleState", equalTo("TAKEN"))
                .body("outcome", nullValue());
        assertEquals(
                "FOLLOW_UP Trạm y tế",
                Sql.text(
                        "select purpose || ' ' || collected_by from sample where id = ?::uuid and stay_id = ?",
                        tube.get("id").toString(),
                        hoa.stay()));
        sampled(test, tube).statusCode(200);
        assertEquals(1, Sql.number("select count(*) from sample where stay_id = ?", hoa.stay()));
        sampled(test, atHome()).statusCode(409).body("code", equalTo("FOLLOW_UP_DONE"));
        clock.freeze("2026-11-16T18:00:00+07:00");
        new Lab(camp)
                .report(tube.get("tube").toString(), "outcome", "POSITIVE", "resultedAt", "2026-11-16T17:00:00+07:00")
                .body("disposition", equalTo("RECORDED"));
        shownTest()
                .body("sampleState", equalTo("RESULTED"))
                .body("outcome", equalTo("POSITIVE"))
                .body("resultedAt", equalTo("2026-11-16T17:00:00+07:00"));
        assertEquals(List.of(camp.commune().toString()), open("CONTACTS_TO_ASK"));
    }

    @Test
    void aTubeFromHomeThatCannotBeExaminedIsToBeTakenAgain() {
        clock.freeze("2026-11-16T08:00:00+07:00");
        String test = followUp("TEST", 7);
        Map<String, Object> first = atHome();
        sampled(test, first).statusCode(200);
        clock.freeze("2026-11-16T12:00:00+07:00");
        camp.laboratory()
                .post(
                        "/samples/reject",
                        Body.of("id", Ids.next(), "tubes", List.of(first.get("tube")), "code", "LEAKED"))
                .then()
                .statusCode(200)
                .body("items[0].error", nullValue());
        shownTest()
                .body("doneAt", nullValue())
                .body("tube", equalTo(first.get("tube")))
                .body("sampleState", equalTo("REJECTED"));
        assertEquals(0, Sql.number("select count(*) from sampling_need where stay_id = ?", hoa.stay()));
        // The same once more, as after a lost answer, is the tube that was no good.
        sampled(test, first).statusCode(200).body("followUps.find { it.kind == 'TEST' }.doneAt", nullValue());
        camp.as(Role.COMMITTEE)
                .post("/follow-ups/" + test + "/done", Body.of())
                .then()
                .statusCode(409)
                .body("code", equalTo("TUBE_NEEDED"));
        Map<String, Object> second = atHome();
        sampled(test, second).statusCode(200);
        shownTest().body("doneAt", equalTo("2026-11-16T12:00:00+07:00")).body("tube", equalTo(second.get("tube")));
        sampled(test, first).statusCode(409).body("code", equalTo("FOLLOW_UP_DONE"));
        clock.freeze("2026-11-16T18:00:00+07:00");
        new Lab(camp)
                .report(second.get("tube").toString(), "outcome", "INVALID", "resultedAt", "2026-11-16T17:00:00+07:00")
                .body("disposition", equalTo("RECORDED"));
        shownTest().body("doneAt", nullValue()).body("outcome", equalTo("INVALID"));
        sampled(test, first).statusCode(409).body("code", equalTo("ID_TAKEN")).body("errors[0].field", equalTo("id"));
        new Lab(camp).correct(taken(second), "NEGATIVE", "2026-11-16T17:30:00+07:00");
        shownTest().body("doneAt", equalTo("2026-11-16T12:00:00+07:00")).body("outcome", equalTo("NEGATIVE"));
    }

    @Test
    void aRejectedTubeFromHomeThatIsAnsweredAfterAllIsNotTakenAgain() {
        clock.freeze("2026-11-16T08:00:00+07:00");
        Map<String, Object> tube = atHome();
        sampled(followUp("TEST", 7), tube).statusCode(200);
        clock.freeze("2026-11-16T12:00:00+07:00");
        camp.laboratory()
                .post(
                        "/samples/reject",
                        Body.of("id", Ids.next(), "tubes", List.of(tube.get("tube")), "code", "LEAKED"))
                .then()
                .statusCode(200);
        shownTest().body("doneAt", nullValue());
        clock.freeze("2026-11-16T18:00:00+07:00");
        String review = new Lab(camp)
                .report(tube.get("tube").toString(), "resultedAt", "2026-11-16T17:00:00+07:00")
                .body("disposition", equalTo("REVIEW"))
                .extract()
                .path("items[0].reviewId");
        camp.nurse()
                .post(
                        "/result-reviews/" + review + "/accept",
                        0,
                        Body.of("tube", tube.get("tube"), "reason", "it was examined elsewhere"))
                .then()
                .statusCode(200);
        shownTest().body("doneAt", equalTo("2026-11-16T08:00:00+07:00")).body("outcome", equalTo("NEGATIVE"));
    }

    @Test
    void aPoolWithATubeFromHomeIsNobodysPositiveAndAnswersNothing() {
        clock.freeze("2026-11-16T08:00:00+07:00");
        String test = followUp("TEST", 7);
        Map<String, Object> tube = atHome();
        sampled(test, tube).statusCode(200);
        clock.freeze("2026-11-16T18:00:00+07:00");
        new Lab(camp)
                .report(
                        tube.get("tube").toString(),
                        "outcome",
                        "POSITIVE",
                        "method",
                        "RT_PCR_POOLED",
                        "resultedAt",
                        "2026-11-16T17:00:00+07:00")
                .body("disposition", equalTo("RECORDED"));
        shownTest().body("outcome", equalTo("INCONCLUSIVE")).body("doneAt", nullValue());
        assertEquals(List.of(), open("CONTACTS_TO_ASK"));
    }

    @Test
    void aTestAtHomeIsNoSampleOfTheCampsDay() {
        clock.freeze("2026-11-16T08:00:00+07:00");
        sampled(followUp("TEST", 7), atHome()).statusCode(200);
        clock.freeze("2026-11-16T20:00:00+07:00");
        camp.department()
                .get("/facilities/" + camp.id() + "/daily-figures?day=2026-11-16")
                .then()
                .statusCode(200)
                .body("camps[0].figures.samples.inDay.taken", equalTo(0))
                .body("camps[0].figures.samples.pending", equalTo(0))
                .body("camps[0].figures.addsUp", equalTo(true));
    }

    @Test
    void aSampleAtHomeIsOfATestThatIsDueByAMethodThatCountsAndOfTheCommuneThatLooksAfterHim() {
        String test = followUp("TEST", 7);
        clock.freeze("2026-11-15T08:00:00+07:00");
        sampled(test, atHome())
                .statusCode(409)
                .body("code", equalTo("NOT_YET_DUE"))
                .body("errors[0].field", equalTo("collectedAt"));
        clock.freeze("2026-11-16T08:00:00+07:00");
        sampled(test, atHome("method", "ANTIGEN"))
                .statusCode(400)
                .body("code", equalTo("METHOD_NOT_ASKED"))
                .body("errors[0].field", equalTo("method"));
        sampled(followUp("VISIT", 1), atHome()).statusCode(409).body("code", equalTo("NOT_A_TEST"));
        Lab.Taken known = new Lab(camp).take(hoa, "purpose", "FOLLOW_UP");
        sampled(test, atHome("tube", known.tube())).statusCode(409).body("code", equalTo("TUBE_TAKEN"));
        shownTest().body("doneAt", nullValue());
        fixtures.camp(room("1", 1))
                .as(Role.COMMITTEE)
                .post("/follow-ups/" + test + "/sample", atHome())
                .then()
                .statusCode(404);
    }
}
