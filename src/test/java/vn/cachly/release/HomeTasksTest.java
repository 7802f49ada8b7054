package vn.cachly.release;

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
import vn.cachly.Sql;
import vn.cachly.TestClock;
import vn.cachly.TestSetup;
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
        int version = camp.laboratory().get("/samples/" + sample.id()).path("version");
        camp.laboratory()
                .post(
                        "/samples/" + sample.id() + "/results/withdraw",
                        version,
                        Body.of("id", Ids.next(), "reason", "WRONG_TUBE"))
                .then()
                .statusCode(200);
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
    }
}
