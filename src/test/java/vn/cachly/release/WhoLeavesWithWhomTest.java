package vn.cachly.release;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.cachly.Fixtures.room;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
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
import vn.cachly.Sql;
import vn.cachly.TestClock;
import vn.cachly.TestSetup;
import vn.cachly.access.Role;
import vn.cachly.shared.Ids;

/** Who leaves with whom, to which commune, and what becomes of it when it turns out that nobody was there. */
@QuarkusTest
@QuarkusTestResource(TestSetup.class)
class WhoLeavesWithWhomTest {
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
    void aFamilyLeavesTogetherUnlessSomebodySaysWhoStaysAndWhyAndNeverLeavesAChildAlone() {
        clock.runFrom("2026-12-07T09:00:00+07:00");
        Admission child = admitted(
                Admission.into(camp.bed("101/3")).person("name", "Bé Bi").person("birthDate", "2018-03-01"));
        UUID family = Ids.next();
        camp.reception()
                .post(
                        "/families",
                        Body.of(
                                "id",
                                family,
                                "members",
                                List.of(
                                        Body.of("personId", hoa.personId(), "role", "GUARDIAN"),
                                        Body.of("personId", child.personId(), "role", "CHILD"))))
                .then()
                .statusCode(201);
        clock.runFrom("2026-12-07T10:00:00+07:00");
        leaving.letThrough(hoa.stay(), WITHOUT_TESTS);
        UUID list = leaving.approved("HOME_QUARANTINE", hoa);
        leaving.depart(list)
                .then()
                .statusCode(200)
                .body("items[0].error.code", equalTo("PARTY_SHUT"))
                .body("items[0].error.ids", contains(child.stay().toString()));
        List<UUID> alone = List.of(child.stay());
        leaving.depart(list, "leavingBehind", alone)
                .then()
                .statusCode(400)
                .body("code", equalTo("PARTING_NEEDS_REASON"));
        leaving.depart(list, "leavingBehind", alone, "stayIds", alone, "reason", "x")
                .then()
                .statusCode(400)
                .body("code", equalTo("LISTED_TWICE"));
        leaving.depart(list, "leavingBehind", alone, "reason", "the child has a fever")
                .then()
                .statusCode(200)
                .body("items[0].error.code", equalTo("MINOR_BEHIND"))
                .body("items[0].error.ids", contains(child.stay().toString()));

        // Her sister stays with the child.
        camp.reception()
                .post("/families/" + family + "/members", 0, Body.of("personId", nam.personId(), "role", "OTHER"))
                .then()
                .statusCode(200);
        leaving.depart(list, "leavingBehind", alone, "reason", "the child has a fever")
                .then()
                .statusCode(200)
                .body("items[0].error.code", equalTo("PARTY_SHUT"))
                .body("items[0].error.ids", contains(nam.stay().toString()));
        // While she is in a hospital, nobody stays with it.
        clock.runFrom("2026-12-07T11:00:00+07:00");
        hospital("to-hospital", Body.of("hospital", "TTYT", "keepBed", true, "reason", "x"));
        List<UUID> both = List.of(child.stay(), nam.stay());
        leaving.depart(list, "leavingBehind", both, "reason", "the child has a fever")
                .then()
                .statusCode(200)
                .body("items[0].error.code", equalTo("MINOR_BEHIND"));
        clock.runFrom("2026-12-07T12:00:00+07:00");
        hospital("from-hospital", Body.of("bedId", camp.bed("101/2"), "reason", "x"));
        leaving.depart(list, "leavingBehind", both, "reason", "the child has a fever")
                .then()
                .statusCode(200)
                .body("departed", equalTo(1));
    }

    private void hospital(String step, Object body) {
        String path = "/stays/" + nam.stay();
        int version = camp.commander().get(path).jsonPath().getInt("version");
        camp.commander().post(path + "/" + step, version, body).then().statusCode(200);
    }

    @Test
    void whoeverEndsInAnotherWayComesOffTheListAndKeepsNobodyOfHisFamilyThere() {
        camp.reception()
                .post(
                        "/families",
                        Body.of(
                                "id",
                                Ids.next(),
                                "members",
                                List.of(
                                        Body.of("personId", hoa.personId(), "role", "GUARDIAN"),
                                        Body.of("personId", nam.personId(), "role", "SPOUSE"))))
                .then()
                .statusCode(201);
        leaving.letThrough(hoa.stay(), WITHOUT_TESTS);
        UUID list = leaving.approved("HOME_QUARANTINE", hoa, nam);
        clock.runFrom("2026-12-07T12:00:00+07:00");
        String path = "/stays/" + nam.stay();
        int version = camp.commander().get(path).jsonPath().getInt("version");
        camp.commander()
                .post(path + "/end", version, Body.of("kind", "TREATMENT", "reason", "x"))
                .then()
                .statusCode(200);
        camp.commander().get("/release-lists/" + list).then().body("people", equalTo(1));
        leaving.depart(list).then().statusCode(200).body("departed", equalTo(1)).body("refused", equalTo(0));
    }

    @Test
    void whoeverNeverWasHasNoCertificateNoCommuneAndNoPlaceOnAList() {
        leaving.letThrough(hoa.stay(), "TESTS", "ORDER");
        UUID left = leaving.approved("COMPLETED", hoa);
        JsonPath gone = leaving.depart(left)
                .then()
                .statusCode(200)
                .body("departed", equalTo(1))
                .extract()
                .jsonPath();
        UUID waits = leaving.proposed("COMPLETED", nam);
        clock.runFrom("2026-12-07T12:00:00+07:00");
        takeBack(hoa);
        takeBack(nam);
        Api.nobody()
                .get("/certificates/verify/" + gone.getString("items[0].certificateSerial"))
                .then()
                .statusCode(200)
                .body("status", equalTo("REVOKED"));
        camp.commander()
                .get("/certificates/" + gone.getString("items[0].certificateId"))
                .then()
                .body("revokeCode", equalTo("ISSUED_IN_ERROR"));
        Api commune = camp.as(Role.COMMITTEE);
        String handover = "/handovers/" + gone.getString("items[0].handoverId");
        JsonPath shown = commune.get(handover)
                .then()
                .statusCode(200)
                .body("withdrawnAt", notNullValue())
                .body("overdue", equalTo(false))
                .body("allowedActions", empty())
                .extract()
                .jsonPath();
        commune.get("/handovers?open=true").then().body("items", empty());
        commune.post(handover + "/acknowledge", shown.getInt("version"), Body.of())
                .then()
                .statusCode(409)
                .body("code", equalTo("HANDOVER_WITHDRAWN"));
        assertEquals(
                "NOT_NEEDED",
                Sql.text(
                        "select outcome from task where kind = 'HANDOVER_TO_ACKNOWLEDGE' and subject_id = ?::uuid",
                        gone.getString("items[0].handoverId")));
        camp.commander().get("/release-lists/" + waits).then().statusCode(200).body("people", equalTo(0));
    }

    private void takeBack(Admission one) {
        String path = "/stays/" + one.stay();
        int version = camp.commander().get(path).jsonPath().getInt("version");
        camp.commander()
                .post(path + "/void", version, Body.of("reason", "nobody by that name was here"))
                .then()
                .statusCode(200);
    }

    @Test
    void onlyACommuneOfTodayReceivesSomebodyAndTheHeirOfOneThatIsGone() {
        UUID list = Ids.next();
        leaving.letThrough(hoa.stay(), WITHOUT_TESTS);
        camp.nurse()
                .post(
                        "/release-lists",
                        Body.of(
                                "id",
                                list,
                                "facilityId",
                                camp.id(),
                                "exitKind",
                                "HOME_QUARANTINE",
                                "plannedFor",
                                "2026-12-07",
                                "items",
                                List.of(Leaving.item(hoa.stay(), camp.province()))))
                .then()
                .statusCode(201)
                .body("items[0].shut.find { it.condition == 'RECEIVER' }.why", equalTo("NO_COMMUNE"));
        UUID gone = UUID.fromString(
                Sql.text(
                        "select id::text from area_unit where code = '30775' and tier = 'COMMUNE' and valid_until is not null"));
        UUID heir = UUID.fromString(
                Sql.text("select successor_id::text from area_succession where predecessor_id = ?", gone));
        camp.nurse()
                .post("/release-lists/" + list + "/items", 0, Body.of("items", List.of(Leaving.item(hoa.stay(), gone))))
                .then()
                .statusCode(200);
        leaving.approve(camp.department(), list, 1, leaving.authority()).then().statusCode(200);
        String handover = leaving.depart(list)
                .then()
                .statusCode(200)
                .body("departed", equalTo(1))
                .extract()
                .path("items[0].handoverId");
        assertEquals(heir.toString(), Sql.text("select unit_id::text from handover where id = ?::uuid", handover));
    }

    /** What was said about her and of her tubes; that something was said stays. */
    @Test
    void wordsAboutSomebodyOnTheWayOutAndInTheLaboratoryCanBeErased() {
        Lab lab = new Lab(camp);
        Lab.Taken tube = lab.take(hoa);
        lab.report(tube.tube(), "name", "Trần Thị Khác", "resultedAt", "2026-12-07T08:00:00+07:00")
                .body("disposition", equalTo("REVIEW"));
        camp.laboratory()
                .post(
                        "/samples/reject",
                        Body.of(
                                "id",
                                Ids.next(),
                                "tubes",
                                List.of(tube.tube()),
                                "code",
                                "OTHER",
                                "reason",
                                "her sister held the tube"))
                .then()
                .statusCode(200);
        leaving.letThrough(hoa.stay(), "TESTS", "ORDER");
        UUID list = leaving.proposed("COMPLETED", hoa);
        camp.commander()
                .post("/release-lists/" + list + "/withdraw", 0, Body.of("reason", "her sister came"))
                .then()
                .statusCode(200);
        camp.as(Role.AUDITOR)
                .post("/persons/" + hoa.personId() + "/erase-reasons", Body.of("reason", "asked for"))
                .then()
                .statusCode(200);
        assertEquals(List.of("-"), Sql.texts("select reason from gate_override where stay_id = ?", hoa.stay()));
        assertEquals(List.of("-"), Sql.texts("select remove_reason from release_item where stay_id = ?", hoa.stay()));
        assertEquals(List.of("-"), Sql.texts("select end_reason from release_list where id = ?", list));
        assertEquals(
                List.of("-"),
                Sql.texts("select reason from sample_custody where sample_id = ? and step = 'REJECTED'", tube.id()));
        assertEquals(
                1,
                Sql.number(
                        "select count(*) from result_review where sample_id = ? and echoed_name is null and echoed_birth_year is null",
                        tube.id()));
    }
}
