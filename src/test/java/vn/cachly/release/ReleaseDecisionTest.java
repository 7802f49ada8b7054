package vn.cachly.release;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
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
import vn.cachly.Api;
import vn.cachly.Body;
import vn.cachly.Fixtures;
import vn.cachly.Fixtures.Camp;
import vn.cachly.Lab;
import vn.cachly.Race;
import vn.cachly.Sql;
import vn.cachly.TestClock;
import vn.cachly.TestSetup;
import vn.cachly.access.Role;
import vn.cachly.shared.Ids;

/** Who decides that people leave, from when on that counts, and until when. */
@QuarkusTest
@QuarkusTestResource(TestSetup.class)
class ReleaseDecisionTest {
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
        at("2026-11-02T02:00:00");
        camp = fixtures.camp(room("101", 3), room("102", 2));
        leaving = new Leaving(camp);
        leaving.rule(14, "2026-01-01T00:00:00+07:00");
        hoa = admitted(camp, Admission.into(camp.bed("101/1")));
        nam = admitted(camp, Admission.into(camp.bed("101/2")).person("name", "Lê Thị Nam"));
        at("2026-11-05T09:00:00");
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    private void at(String moment) {
        clock.freeze(moment + "+07:00");
    }

    private static Admission admitted(Camp camp, Admission person) {
        camp.reception().post("/stays", person.body()).then().statusCode(201);
        return person;
    }

    private static ValidatableResponse put(Api officer, UUID list, int version, Object... items) {
        return officer.post("/release-lists/" + list + "/items", version, Body.of("items", List.of(items)))
                .then()
                .statusCode(200);
    }

    private ValidatableResponse off(Api officer, UUID list, int version, Admission one) {
        return officer.post(
                        "/release-lists/" + list + "/remove",
                        version,
                        Body.of("stayIds", List.of(one.stay()), "reason", "not yet"))
                .then()
                .statusCode(200);
    }

    private Map<String, Object> item(Admission one) {
        return Leaving.item(one.stay(), camp.commune());
    }

    private ValidatableResponse signed(Api officer, UUID list, int version, UUID authority, String signedAt) {
        return officer.post(
                        "/release-lists/" + list + "/approve",
                        version,
                        Body.of(
                                "number",
                                "212/QĐ-" + list,
                                "issuer",
                                "Sở Y tế",
                                "legalBasis",
                                "NĐ 101/2010/NĐ-CP",
                                "authorityId",
                                authority,
                                "signedAt",
                                signedAt + "+07:00"))
                .then();
    }

    private ValidatableResponse list(UUID list) {
        return camp.department().get("/release-lists/" + list).then().statusCode(200);
    }

    private void covered(String until, Admission... people) {
        camp.commander()
                .post(
                        "/orders",
                        Body.of(
                                "id",
                                Ids.next(),
                                "facilityId",
                                camp.id(),
                                "kind",
                                "ENTRY",
                                "number",
                                "105/QĐ",
                                "issuer",
                                "Sở Y tế",
                                "legalBasis",
                                "NĐ 101/2010/NĐ-CP",
                                "authorityId",
                                leaving.authority(),
                                "signedAt",
                                "2026-11-05T08:00:00+07:00",
                                "items",
                                List.of(people).stream()
                                        .map(one -> Body.of("stayId", one.stay(), "from", "2026-11-02", "until", until))
                                        .toList()))
                .then()
                .statusCode(201);
    }

    private String orderedUntil(Admission one) {
        return camp.reception().get("/stays/" + one.stay()).then().extract().path("dates.orderedUntil");
    }

    private void revoke(UUID list) {
        String order = list(list).extract().path("orderId");
        camp.commander()
                .post("/orders/" + order + "/revoke", 0, Body.of("reason", "signed by mistake"))
                .then()
                .statusCode(200);
    }

    @Test
    void whoeverPutsSomebodyOnAListHasNoPartInApprovingIt() {
        UUID list = leaving.proposed("HOME_QUARANTINE", hoa);
        UUID authority = leaving.authority();
        put(camp.department(), list, 0, item(nam)).body("allowedActions", not(hasItem("approve")));
        leaving.approve(camp.department(), list, 1, authority)
                .then()
                .statusCode(409)
                .body("code", equalTo("PROPOSER_APPROVES"));
        // Nor whoever says how somebody already on it travels, whatever others say afterwards.
        put(camp.commander(), list, 1, Body.of("stayId", hoa.stay(), "transport", "OWN"));
        put(camp.nurse(), list, 2, item(hoa));
        leaving.approve(camp.commander(), list, 3, authority)
                .then()
                .statusCode(409)
                .body("code", equalTo("PROPOSER_APPROVES"));
        assertThrows(
                IllegalStateException.class,
                () -> Sql.texts(
                        "update release_list set state = 'APPROVED', approved_by = ?, approved_at = now(), order_id = (select id from quarantine_order limit 1)"
                                + " where id = ?",
                        camp.subject(Role.COMMANDER),
                        list));
        // Off the list and on it again by somebody else: now it is not his any more.
        off(camp.nurse(), list, 3, nam);
        put(camp.nurse(), list, 4, item(nam)).body("people", equalTo(2));
        leaving.approve(camp.department(), list, 5, authority)
                .then()
                .statusCode(200)
                .body("approvedBy", equalTo(camp.subject(Role.DEPARTMENT)));
    }

    @Test
    void whoeverSaysWhatStandsThereAlreadyHasHadNoHandInIt() {
        UUID list = leaving.proposed("HOME_QUARANTINE", hoa);
        put(camp.department(), list, 0, item(hoa)).body("allowedActions", hasItem("approve"));
        leaving.approve(camp.department(), list, 1, leaving.authority()).then().statusCode(200);
    }

    @Test
    void nobodySlipsOntoAListWhileItIsApproved() throws Exception {
        UUID authority = leaving.authority();
        UUID list = leaving.proposed("HOME_QUARANTINE", hoa);
        try (Race race = new Race(2)) {
            List<Race.Finish> answers = race.run(List.of(
                    new Race.Entry(
                            camp.department(),
                            "/release-lists/" + list + "/approve",
                            0,
                            Body.of(
                                    "number",
                                    "212/QĐ",
                                    "issuer",
                                    "Sở Y tế",
                                    "legalBasis",
                                    "NĐ 101/2010/NĐ-CP",
                                    "authorityId",
                                    authority)),
                    new Race.Entry(
                            camp.department(),
                            "/release-lists/" + list + "/items",
                            0,
                            Body.of("items", List.of(item(nam))))));
            assertEquals(
                    List.of(200, 412),
                    answers.stream().map(Race.Finish::status).sorted().toList());
        }
        boolean approved = "APPROVED".equals(Sql.text("select state from release_list where id = ?", list));
        list(list).body("people", equalTo(approved ? 1 : 2));
        UUID decided = leaving.approved("COMPLETED", admitted(camp, Admission.into(camp.bed("102/1"))));
        assertThrows(
                IllegalStateException.class,
                () -> Sql.texts(
                        "insert into release_item (list_id, stay_id, facility_id, put_by) values (?, ?, ?, array['x'])",
                        decided,
                        admitted(camp, Admission.into(camp.bed("102/2"))).stay(),
                        camp.id()));
    }

    @Test
    void aDecisionIsNotOlderThanTheListItDecidesOn() {
        UUID authority = leaving.authority();
        UUID list = leaving.proposed("HOME_QUARANTINE", hoa);
        signed(camp.department(), list, 0, authority, "2026-11-05T08:00:00")
                .statusCode(409)
                .body("code", equalTo("SIGNED_BEFORE_LIST"))
                .body("errors[0].field", equalTo("signedAt"));
        at("2026-11-05T10:00:00");
        put(camp.nurse(), list, 0, item(nam));
        at("2026-11-05T10:30:00");
        camp.department()
                .post("/signing-authorities/" + authority + "/end", 0, Body.of("reason", "over"))
                .then()
                .statusCode(200);
        at("2026-11-05T11:00:00");
        // Under a delegation that has ended: neither now, nor for a moment before the last change.
        signed(camp.department(), list, 1, authority, "2026-11-05T11:00:00")
                .statusCode(409)
                .body("code", equalTo("SIGNER_NOT_AUTHORISED"));
        signed(camp.department(), list, 1, authority, "2026-11-05T09:30:00")
                .statusCode(409)
                .body("code", equalTo("SIGNED_BEFORE_LIST"));
        signed(camp.department(), list, 1, authority, "2026-11-05T10:15:00").statusCode(200);
    }

    @Test
    void nobodyLeavesByADecisionThatWasTakenBack() {
        leaving.letThrough(hoa.stay(), WITHOUT_TESTS);
        UUID list = leaving.approved("HOME_QUARANTINE", hoa);
        list(list).body("items[0].gateOpen", equalTo(true)).body("decisionRevokedAt", nullValue());
        revoke(list);
        list(list)
                .body("decisionRevokedAt", equalTo("2026-11-05T09:00:00+07:00"))
                .body("allowedActions", contains("withdraw"))
                .body("items[0].shut.condition", contains("APPROVED_LIST"));
        camp.reception()
                .get("/stays/" + hoa.stay() + "/release-gate")
                .then()
                .body("conditions.find { it.condition == 'APPROVED_LIST' }.why", equalTo("NOT_APPROVED"));
        leaving.depart(list).then().statusCode(409).body("code", equalTo("ORDER_REVOKED"));
        assertThrows(
                IllegalStateException.class,
                () -> Sql.texts("update release_item set departed_at = now() where list_id = ?", list));
        camp.reception().get("/stays/" + hoa.stay()).then().body("endedAt", nullValue());
    }

    @Test
    void ofOneWhoTakesTheDecisionBackAndOneWhoLetsHerOutTheSecondIsTold() throws Exception {
        leaving.letThrough(hoa.stay(), WITHOUT_TESTS);
        UUID list = leaving.approved("HOME_QUARANTINE", hoa);
        String order = list(list).extract().path("orderId");
        try (Race race = new Race(2)) {
            List<Race.Finish> answers = race.run(List.of(
                    new Race.Entry(camp.department(), "/orders/" + order + "/revoke", 0, Body.of("reason", "x")),
                    new Race.Entry(camp.commander(), "/release-lists/" + list + "/depart", Body.of())));
            assertEquals(200, answers.get(0).status(), answers.toString());
            boolean gone = answers.get(1).status() == 200;
            assertTrue(gone || answers.get(1).code().equals("ORDER_REVOKED"), answers.toString());
            assertEquals(gone ? 1 : 0, Sql.number("select count(*) from handover where stay_id = ?", hoa.stay()));
        }
    }

    @Test
    void whoeverIsOffAListIsOffItsDecisionAndTheOthersAreNot() {
        covered("2026-11-30", hoa, nam);
        UUID list = leaving.approved("HOME_QUARANTINE", hoa, nam);
        assertEquals("2026-11-05", orderedUntil(hoa));
        String order = list(list).extract().path("orderId");
        int before = camp.reception().get("/stays/" + hoa.stay()).jsonPath().getInt("version");
        off(camp.commander(), list, 1, hoa);
        assertEquals("2026-11-30", orderedUntil(hoa));
        assertEquals("2026-11-05", orderedUntil(nam));
        camp.reception().get("/stays/" + hoa.stay()).then().body("version", equalTo(before + 1));
        camp.commander()
                .get("/orders/" + order)
                .then()
                .body("people", equalTo(1))
                .body("items.stayId", contains(nam.stay().toString()))
                .body("revokedAt", nullValue());
        camp.commander()
                .post("/release-lists/" + list + "/withdraw", 2, Body.of("reason", "wrong way out"))
                .then()
                .statusCode(200);
        camp.commander()
                .get("/orders/" + order)
                .then()
                .body("revokedAt", notNullValue())
                .body("revokeReason", equalTo("wrong way out"));
        assertEquals("2026-11-30", orderedUntil(nam));
        assertEquals(
                1,
                Sql.number(
                        "select count(*) from audit_entry where action = 'order.revoked' and ?::uuid = any(ids)",
                        order));
    }

    @Test
    void nobodyLeavesBeforeTheDecisionOrItsDay() {
        leaving.letThrough(hoa.stay(), WITHOUT_TESTS);
        UUID list = Ids.next();
        Map<String, Object> proposal = leaving.list(list, "HOME_QUARANTINE", hoa);
        proposal.put("plannedFor", "2026-11-06");
        camp.nurse().post("/release-lists", proposal).then().statusCode(201);
        at("2026-11-05T10:00:00");
        leaving.approve(camp.department(), list, 0, leaving.authority()).then().statusCode(200);
        leaving.depart(list)
                .then()
                .statusCode(409)
                .body("code", equalTo("BEFORE_DECISION"))
                .body("errors[0].field", equalTo("happenedAt"));
        UUID today = leaving.proposed("HOME_QUARANTINE", nam);
        leaving.letThrough(nam.stay(), WITHOUT_TESTS);
        leaving.approve(camp.department(), today, 0, leaving.authority()).then().statusCode(200);
        at("2026-11-05T10:05:00");
        leaving.depart(today, "happenedAt", "2026-11-05T08:00:00+07:00")
                .then()
                .statusCode(409)
                .body("code", equalTo("BEFORE_DECISION"));
        leaving.depart(today, "happenedAt", "2026-11-05T10:01:00+07:00")
                .then()
                .statusCode(200)
                .body("departed", equalTo(1));
        assertThrows(
                IllegalStateException.class,
                () -> Sql.texts(
                        "update release_item set departed_at = '2026-11-05T23:59:59+07:00' where list_id = ?", list));
        at("2026-11-06T00:00:00");
        leaving.depart(list).then().statusCode(200).body("departed", equalTo(1));
    }

    @Test
    void aHoldThatIsPlacedAfterTheMomentSheIsSaidToHaveLeftKeepsHerIn() {
        leaving.letThrough(hoa.stay(), WITHOUT_TESTS);
        UUID list = leaving.approved("HOME_QUARANTINE", hoa);
        at("2026-11-05T10:00:00");
        camp.commander()
                .post(
                        "/release-holds",
                        Body.of("id", Ids.next(), "scope", "FACILITY", "facilityId", camp.id(), "reason", "a case"))
                .then()
                .statusCode(201);
        at("2026-11-05T10:05:00");
        leaving.depart(list, "happenedAt", "2026-11-05T09:55:00+07:00")
                .then()
                .statusCode(200)
                .body("items[0].error.code", equalTo("GATE_SHUT"))
                .body("items[0].shut.condition", contains("HOLD"));
    }

    @Test
    void aResultThatCameAfterSheLeftDoesNotLetHerOut() {
        Lab lab = new Lab(camp);
        Lab.Taken sample = lab.take(hoa);
        leaving.letThrough(hoa.stay(), "ORDER");
        UUID list = leaving.approved("HOME_QUARANTINE", hoa);
        at("2026-11-05T18:00:00");
        lab.report(sample.tube(), "resultedAt", "2026-11-05T17:30:00+07:00").body("disposition", equalTo("RECORDED"));
        leaving.depart(list, "happenedAt", "2026-11-05T17:00:00+07:00")
                .then()
                .statusCode(200)
                .body("items[0].shut.condition", contains("PENDING_SAMPLE"));
        leaving.depart(list).then().statusCode(200).body("departed", equalTo(1));
    }

    @Test
    void whoeverWasSampledCheckedOrCalledAfterwardsHadNotLeft() {
        Admission chi = admitted(camp, Admission.into(camp.bed("102/1")));
        List<Admission> people = List.of(hoa, nam, chi);
        at("2026-11-07T08:00:00");
        new Lab(camp).take(hoa);
        camp.nurse()
                .post(
                        "/stays/" + nam.stay() + "/health-checks",
                        Body.of(
                                "id",
                                Ids.next(),
                                "session",
                                "MORNING",
                                "checkedAt",
                                "2026-11-07T08:00:00+07:00",
                                "temperature",
                                36.6))
                .then()
                .statusCode(201);
        UUID call = Ids.next();
        camp.commander()
                .post("/facilities/" + camp.id() + "/roll-calls", Body.of("id", call, "kind", "ROUTINE"))
                .then()
                .statusCode(201);
        camp.reception()
                .post(
                        "/roll-calls/" + call + "/rooms",
                        Body.of(
                                "rooms",
                                List.of(Body.of(
                                        "id",
                                        Ids.next(),
                                        "roomId",
                                        camp.room("102"),
                                        "present",
                                        List.of(chi.stay()),
                                        "missing",
                                        List.of()))))
                .then()
                .statusCode(200);
        people.forEach(one -> leaving.letThrough(one.stay(), "LAST_TEST", "ORDER", "PENDING_SAMPLE"));
        at("2026-11-05T09:30:00");
        UUID list = leaving.approved("HOME_QUARANTINE", people.toArray(Admission[]::new));
        at("2026-11-08T08:00:00");
        leaving.depart(list, "happenedAt", "2026-11-05T10:00:00+07:00", "reason", "written down late")
                .then()
                .statusCode(200)
                .body("departed", equalTo(0))
                .body("items.error.code", contains("SEEN_LATER", "SEEN_LATER", "SEEN_LATER"));
        leaving.depart(list, "happenedAt", "2026-11-07T08:00:00+07:00")
                .then()
                .statusCode(200)
                .body("departed", equalTo(3));
    }

    @Test
    void whoeverIsToGoOnAtHomeIsListedAsWellWhenHisDaysAreOver() {
        leaving.proposed("HOME_QUARANTINE", hoa);
        at("2026-11-16T06:00:00");
        camp.commander()
                .get("/facilities/" + camp.id() + "/release-due")
                .then()
                .statusCode(200)
                .body(
                        "items.stayId",
                        containsInAnyOrder(hoa.stay().toString(), nam.stay().toString()))
                .body("items.due", contains(true, true))
                .body("items.exitKind", containsInAnyOrder("HOME_QUARANTINE", "COMPLETED"));
    }

    @Test
    void whomNoRuleCoversIsListedBecauseNobodyKnowsWhenHisDaysAreOver() {
        Camp lawless = fixtures.camp(room("101", 1));
        Admission one = admitted(lawless, Admission.into(lawless.bed("101/1")));
        lawless.commander()
                .get("/facilities/" + lawless.id() + "/release-due")
                .then()
                .statusCode(200)
                .body("items.stayId", contains(one.stay().toString()))
                .body("items[0].conditions.find { it.condition == 'DAYS' }.why", equalTo("NO_RULE"));
    }

    @Test
    void ofAMotherAndAChildInHerBedOneWasPositiveAndTheyLeaveTogetherByOneList() {
        Admission child = admitted(camp, Admission.into(camp.bed("101/1")).childOf(hoa.stay()));
        at("2026-11-05T10:00:00");
        leaving.letThrough(hoa.stay(), "DAYS", "TESTS", "ORDER");
        leaving.letThrough(child.stay(), "RECOVERY", "ORDER");
        UUID list = Ids.next();
        Map<String, Object> proposal = leaving.list(list, "COMPLETED", hoa);
        Map<String, Object> well = item(child);
        well.put("exitKind", "RECOVERED");
        proposal.put("items", List.of(item(hoa), well));
        camp.nurse()
                .post("/release-lists", proposal)
                .then()
                .statusCode(201)
                .body("items.exitKind", containsInAnyOrder("COMPLETED", "RECOVERED"));
        camp.reception().get("/stays/" + child.stay() + "/release-gate").then().body("exitKind", equalTo("RECOVERED"));
        leaving.approve(camp.department(), list, 0, leaving.authority()).then().statusCode(200);
        leaving.depart(list)
                .then()
                .statusCode(200)
                .body("departed", equalTo(2))
                .body("items.certificateSerial", not(hasItem(nullValue())));
        camp.reception().get("/stays/" + hoa.stay()).then().body("endKind", equalTo("COMPLETED"));
        camp.reception().get("/stays/" + child.stay()).then().body("endKind", equalTo("RECOVERED"));
    }
}
