package vn.cachly.release;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.cachly.Fixtures.room;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.ArrayList;
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
class ReleaseResourceTest {
    private static final String[] WITHOUT_TESTS = {"LAST_TEST", "ORDER"};

    @Inject
    Fixtures fixtures;

    @Inject
    TestClock clock;

    private Camp camp;
    private Leaving leaving;
    private Admission hoa;
    private Admission nam;

    @BeforeEach
    void twoInARoom() {
        clock.runFrom("2026-11-23T02:00:00+07:00");
        camp = fixtures.camp(room("101", 3), room("102", 2));
        leaving = new Leaving(camp);
        leaving.rule(14, "2026-01-01T00:00:00+07:00");
        hoa = admitted(Admission.into(camp.bed("101/1")));
        nam = admitted(Admission.into(camp.bed("101/2")).person("name", "Lê Thị Nam"));
        clock.runFrom("2026-12-07T08:00:00+07:00");
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    private Admission admitted(Admission person) {
        camp.reception().post("/stays", person.body()).then().statusCode(201);
        return person;
    }

    @Test
    void theGateSaysWhatKeepsHerInAndOnWhatItRests() {
        JsonPath gate = camp.reception()
                .get("/stays/" + hoa.stay() + "/release-gate")
                .then()
                .statusCode(200)
                .body("exitKind", equalTo("COMPLETED"))
                .body("open", equalTo(false))
                .extract()
                .jsonPath();
        assertEquals(
                List.of(
                        "DAYS",
                        "TESTS",
                        "NOT_POSITIVE",
                        "PENDING_SAMPLE",
                        "EXPOSURE",
                        "HOLD",
                        "SYMPTOMS",
                        "ORDER",
                        "PRESENT",
                        "RECEIVER",
                        "TRANSPORT",
                        "APPROVED_LIST"),
                gate.getList("conditions.condition"));
        assertEquals("MISSING", gate.getString("conditions.find { it.condition == 'ORDER' }.why"));
        assertEquals("No signed order.", gate.getString("conditions.find { it.condition == 'ORDER' }.text"));
        Camp other = fixtures.camp();
        other.reception().get("/stays/" + hoa.stay() + "/release-gate").then().statusCode(404);
        Api.nobody().get("/stays/" + hoa.stay() + "/release-gate").then().statusCode(401);
        camp.as(Role.COMMITTEE)
                .get("/stays/" + hoa.stay() + "/release-gate")
                .then()
                .statusCode(403);
    }

    @Test
    void oneOfficerAsksAnotherConfirmsAndTheGateSaysWho() {
        UUID id = Ids.next();
        Object ask = Body.of("id", id, "conditions", List.of("ORDER"), "reason", "signed, on its way");
        camp.commander()
                .post("/stays/" + hoa.stay() + "/release-overrides", ask)
                .then()
                .statusCode(201);
        camp.commander()
                .post("/stays/" + hoa.stay() + "/release-overrides", ask)
                .then()
                .statusCode(200);
        camp.commander()
                .post("/release-overrides/" + id + "/confirm", 0, Body.of())
                .then()
                .statusCode(409)
                .body("code", equalTo("SECOND_OFFICER"));
        camp.department()
                .post("/release-overrides/" + id + "/confirm", 0, Body.of())
                .then()
                .statusCode(200);
        camp.department()
                .post("/release-overrides/" + id + "/confirm", 1, Body.of())
                .then()
                .statusCode(409)
                .body("code", equalTo("OVERRIDE_CONFIRMED"));
        camp.reception()
                .get("/stays/" + hoa.stay() + "/release-gate")
                .then()
                .body("conditions.find { it.condition == 'ORDER' }.met", equalTo(false))
                .body("conditions.find { it.condition == 'ORDER' }.overriddenBy", equalTo(id.toString()));
        camp.commander()
                .post(
                        "/stays/" + hoa.stay() + "/release-overrides",
                        Body.of("id", Ids.next(), "conditions", List.of("APPROVED_LIST"), "reason", "x"))
                .then()
                .statusCode(400)
                .body("code", equalTo("NOT_OVERRIDABLE"));
        camp.commander()
                .post("/release-overrides/" + id + "/withdraw", 1, Body.of())
                .then()
                .statusCode(200);
        camp.reception()
                .get("/stays/" + hoa.stay() + "/release-gate")
                .then()
                .body("conditions.find { it.condition == 'ORDER' }.overriddenBy", nullValue());
        camp.department()
                .get("/stays/" + hoa.stay() + "/release-overrides")
                .then()
                .body("[0].askedBy", equalTo(camp.subject(Role.COMMANDER)))
                .body("[0].confirmedBy", equalTo(camp.subject(Role.DEPARTMENT)))
                .body("[0].withdrawnBy", equalTo(camp.subject(Role.COMMANDER)));
    }

    @Test
    void aListIsApprovedBySomebodyElseUnderADelegationThatLasts() {
        UUID list = Ids.next();
        camp.commander()
                .post("/release-lists", leaving.list(list, "HOME_QUARANTINE", hoa))
                .then()
                .statusCode(201);
        UUID authority = leaving.authority();
        leaving.approve(camp.commander(), list, 0, authority)
                .then()
                .statusCode(409)
                .body("code", equalTo("PROPOSER_APPROVES"));
        camp.department()
                .post("/signing-authorities/" + authority + "/end", 0, Body.of("reason", "over"))
                .then()
                .statusCode(200);
        leaving.approve(camp.department(), list, 0, authority)
                .then()
                .statusCode(409)
                .body("code", equalTo("SIGNER_NOT_AUTHORISED"));
        leaving.depart(list).then().statusCode(409).body("code", equalTo("LIST_STATUS"));
        leaving.approve(camp.department(), list, 0, leaving.authority())
                .then()
                .statusCode(200)
                .body("state", equalTo("APPROVED"))
                .body("proposedBy", equalTo(camp.subject(Role.COMMANDER)))
                .body("approvedBy", equalTo(camp.subject(Role.DEPARTMENT)))
                .body("decisionNumber", equalTo("212/QĐ-" + list))
                .body("items[0].gateOpen", equalTo(false))
                .body("items[0].shut.condition", contains("LAST_TEST", "ORDER"));
        assertEquals(
                "END 1",
                Sql.text(
                        "select kind || ' ' || (select count(*) from quarantine_order_item i where i.order_id = o.id) from quarantine_order o"
                                + " where id = (select order_id from release_list where id = ?)",
                        list));
    }

    @Test
    void nobodyIsOnTwoLists() {
        UUID list = leaving.proposed("HOME_QUARANTINE", hoa);
        camp.commander()
                .post("/release-lists", leaving.list(Ids.next(), "COMPLETED", nam, hoa))
                .then()
                .statusCode(409)
                .body("code", equalTo("ON_ANOTHER_LIST"))
                .body("ids", contains(hoa.stay().toString()));
        camp.commander()
                .post("/release-lists/" + list + "/withdraw", 0, Body.of("reason", "wrong way out"))
                .then()
                .statusCode(200)
                .body("state", equalTo("WITHDRAWN"))
                .body("people", equalTo(0));
        camp.commander()
                .post("/release-lists", leaving.list(Ids.next(), "COMPLETED", nam, hoa))
                .then()
                .statusCode(201)
                .body("people", equalTo(2));
    }

    @Test
    void whoeverMayLeaveLeavesWholeAndWhoeverMayNotStays() {
        leaving.letThrough(hoa.stay(), WITHOUT_TESTS);
        UUID list = leaving.approved("HOME_QUARANTINE", hoa, nam);
        JsonPath answer = leaving.depart(list)
                .then()
                .statusCode(200)
                .body("departed", equalTo(1))
                .body("refused", equalTo(1))
                .extract()
                .jsonPath();
        String one = "items.find { it.stayId == '" + hoa.stay() + "' }.";
        String other = "items.find { it.stayId == '" + nam.stay() + "' }.";
        assertEquals("DEPARTED", answer.getString(one + "result"));
        assertEquals("REFUSED", answer.getString(other + "result"));
        assertEquals("GATE_SHUT", answer.getString(other + "error.code"));
        assertEquals(List.of("LAST_TEST", "ORDER"), answer.getList(other + "shut.condition"));
        camp.reception()
                .get("/stays/" + hoa.stay())
                .then()
                .body("endKind", equalTo("HOME_QUARANTINE"))
                .body("endedAt", notNullValue())
                .body("bed", nullValue());
        camp.reception()
                .get("/stays/" + nam.stay())
                .then()
                .body("endedAt", nullValue())
                .body("bed.name", equalTo("2"));
        camp.department()
                .get("/capacity?facilityId=" + camp.id())
                .then()
                .body("beds.occupied", equalTo(1))
                .body("beds.cleaning", equalTo(1))
                .body("people.inBeds", equalTo(1));
        leaving.depart(list, "stayIds", List.of(hoa.stay()))
                .then()
                .statusCode(200)
                .body("items[0].result", equalTo("REFUSED"))
                .body("items[0].error.code", equalTo("DEPARTED"));
        leaving.depart(list, "stayIds", List.of(Ids.next()))
                .then()
                .statusCode(200)
                .body("items[0].error.code", equalTo("STAY_NOT_LISTED"));
    }

    @Test
    void aChildAndWhoeverItSharesTheBedWithLeaveTogetherOrNotAtAll() {
        Admission child = Admission.into(camp.bed("101/1")).childOf(hoa.stay());
        clock.runFrom("2026-12-07T09:00:00+07:00");
        admitted(child);
        clock.runFrom("2026-12-07T10:00:00+07:00");
        leaving.letThrough(hoa.stay(), WITHOUT_TESTS);
        UUID alone = leaving.approved("HOME_QUARANTINE", hoa);
        leaving.depart(alone).then().statusCode(200).body("items[0].error.code", equalTo("COMPANION_NOT_LISTED"));
        camp.commander()
                .post("/release-lists/" + alone + "/withdraw", 2, Body.of("reason", "the child belongs on it"))
                .then()
                .statusCode(200);
        UUID both = leaving.approved("HOME_QUARANTINE", hoa, child);
        leaving.depart(both)
                .then()
                .statusCode(200)
                .body("departed", equalTo(0))
                .body("items.error.code", containsInAnyOrder("GATE_SHUT", "PARTY_SHUT"))
                .body(
                        "items.find { it.stayId == '" + hoa.stay() + "' }.error.ids",
                        contains(child.stay().toString()));
        leaving.letThrough(child.stay(), WITHOUT_TESTS);
        leaving.depart(both).then().statusCode(200).body("departed", equalTo(2));
        assertEquals(
                0,
                Sql.number(
                        "select count(*) from bed_use where stay_id in (?, ?) and ended_at is null",
                        hoa.stay(),
                        child.stay()));
    }

    @Test
    void ofTwoOfficersWhoLetHerOutAtOnceOneDoesAndTheOtherIsTold() throws Exception {
        leaving.letThrough(hoa.stay(), WITHOUT_TESTS);
        UUID list = leaving.approved("HOME_QUARANTINE", hoa);
        try (Race race = new Race(2)) {
            List<Race.Entry> entries = new ArrayList<>();
            for (Api officer : List.of(camp.commander(), camp.department())) {
                entries.add(new Race.Entry(officer, "/release-lists/" + list + "/depart", Body.of()));
            }
            race.run(entries)
                    .forEach(answer ->
                            assertEquals(200, answer.status(), answer.body().toString()));
        }
        assertEquals(1, Sql.number("select count(*) from handover where stay_id = ?", hoa.stay()));
        assertEquals(
                1,
                Sql.number(
                        "select count(*) from audit_entry where action = 'stay.ended' and ?::uuid = any(ids)",
                        hoa.stay()));
    }

    @Test
    void theCommitteeOfTheUnitInWhichACampLiesSeesNobodyWhomAnotherUnitReceives() {
        leaving.letThrough(hoa.stay(), WITHOUT_TESTS);
        Camp other = fixtures.camp();
        UUID list = Ids.next();
        Map<String, Object> body = leaving.list(list, "HOME_QUARANTINE", hoa);
        body.put("items", List.of(Leaving.item(hoa.stay(), other.commune())));
        camp.as(Role.HEALTH_WORKER).post("/release-lists", body).then().statusCode(201);
        leaving.approve(camp.department(), list, 0, leaving.authority()).then().statusCode(200);
        String handover = leaving.depart(list).then().statusCode(200).extract().path("items[0].handoverId");
        Api committee = camp.as(Role.COMMITTEE);
        committee.get("/handovers").then().statusCode(200).body("items", empty());
        committee.get("/handovers/" + handover).then().statusCode(404);
        committee.get("/tasks").then().statusCode(200).body("items", empty());
        camp.commander().get("/handovers/" + handover).then().statusCode(200);
        other.as(Role.COMMITTEE).get("/handovers/" + handover).then().statusCode(200);
        other.as(Role.COMMITTEE)
                .get("/tasks")
                .then()
                .statusCode(200)
                .body("items.kind", contains("HANDOVER_TO_ACKNOWLEDGE"))
                .body("items.subject.id", contains(handover));
        // It sees nothing of the camp, and answers it all the same.
        other.as(Role.COMMITTEE)
                .post("/handovers/" + handover + "/acknowledge", 0, Body.of())
                .then()
                .statusCode(200);
        other.as(Role.COMMITTEE).get("/tasks").then().body("items", empty());
    }

    @Test
    void theCommuneThatReceivesHerSeesHerAndNoOtherDoes() {
        leaving.letThrough(hoa.stay(), WITHOUT_TESTS);
        UUID list = leaving.approved("HOME_QUARANTINE", hoa);
        String handover = leaving.depart(list).then().statusCode(200).extract().path("items[0].handoverId");
        Api commune = camp.as(Role.COMMITTEE);
        commune.get("/handovers?open=true")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(handover))
                .body("items[0].person.name", equalTo("Nguyễn Thị Hoa"))
                .body("items[0].overdue", equalTo(false));
        Camp other = fixtures.camp();
        other.as(Role.COMMITTEE).get("/handovers").then().statusCode(200).body("items", empty());
        other.as(Role.COMMITTEE)
                .post("/handovers/" + handover + "/acknowledge", 0, Body.of())
                .then()
                .statusCode(404);
        camp.commander()
                .post("/handovers/" + handover + "/acknowledge", 0, Body.of())
                .then()
                .statusCode(403);
        clock.runFrom("2026-12-08T09:00:00+07:00");
        commune.get("/handovers/" + handover).then().statusCode(200).body("overdue", equalTo(true));
        assertEquals(
                1,
                Sql.number(
                        "select count(*) from task where kind = 'HANDOVER_TO_ACKNOWLEDGE' and subject_id = ?::uuid and due_at < '2026-12-08T09:00:00+07:00' and closed_at is null",
                        handover));
        commune.post("/handovers/" + handover + "/acknowledge", 0, Body.of("arrivedAt", "2026-12-07T07:00:00+07:00"))
                .then()
                .statusCode(400)
                .body("code", equalTo("END_BEFORE_START"));
        commune.post("/handovers/" + handover + "/acknowledge", 0, Body.of("arrivedAt", "2026-12-07T19:30:00+07:00"))
                .then()
                .statusCode(200)
                .body("arrivedAt", equalTo("2026-12-07T19:30:00+07:00"))
                .body("acknowledgedBy", equalTo(camp.subject(Role.COMMITTEE)));
        commune.post("/handovers/" + handover + "/acknowledge", 1, Body.of())
                .then()
                .statusCode(409)
                .body("code", equalTo("HANDOVER_ACKNOWLEDGED"));
        assertEquals(
                "DONE",
                Sql.text(
                        "select outcome from task where kind = 'HANDOVER_TO_ACKNOWLEDGE' and subject_id = ?::uuid",
                        handover));
    }

    @Test
    void whoeverStaysBeyondHisDaysIsListedEveryDayWithWhatKeepsHim() {
        camp.commander()
                .get("/facilities/" + camp.id() + "/release-due")
                .then()
                .statusCode(200)
                .body("items.exitKind", everyItem(equalTo("COMPLETED")))
                .body("items", hasSize(2))
                .body("items[0].conditions.find { it.condition == 'DAYS' }.met", equalTo(true));
        fixtures.camp()
                .commander()
                .get("/facilities/" + camp.id() + "/release-due")
                .then()
                .statusCode(404);
    }
}
