package vn.cachly.incidents;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.cachly.Fixtures.room;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
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
import vn.cachly.Ledger;
import vn.cachly.Sql;
import vn.cachly.TestClock;
import vn.cachly.TestSetup;
import vn.cachly.shared.Ids;

/** What users of other systems complained of, made impossible here. Told in src/docs/incidents.md. */
@QuarkusTest
@QuarkusTestResource(TestSetup.class)
class ComplaintsTest {
    @Inject
    Fixtures fixtures;

    @Inject
    TestClock clock;

    @BeforeEach
    void morning() {
        clock.freeze("2026-11-23T08:00:00+07:00");
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    private static void admit(Camp camp, Admission person) {
        camp.reception().post("/stays", person.body()).then().statusCode(201);
    }

    private static void end(Camp camp, Admission person, int version) {
        camp.commander()
                .post("/stays/" + person.stay() + "/end", version, Body.of("kind", "RETURNED", "reason", "x"))
                .then()
                .statusCode(200);
    }

    private static void cleaned(Camp camp, String bed) {
        String use = Sql.text(
                "select id from bed_use where bed_id = ? and kind = 'CLEANING' and ended_at is null", camp.bed(bed));
        camp.reception()
                .post("/beds/" + camp.bed(bed) + "/uses/" + use + "/end", 0, Body.of())
                .then()
                .statusCode(200);
    }

    @Test
    void C01_twoPatientsInOneBedAndTakenBedsOfferedAsFree() {
        Camp camp = fixtures.camp(room("101", 2));
        admit(camp, Admission.into(camp.bed("101/1")));
        camp.reception()
                .post("/stays", Admission.into(camp.bed("101/1")).body())
                .then()
                .statusCode(409)
                .body("code", equalTo("BED_TAKEN"));
        camp.reception()
                .get("/facilities/" + camp.id() + "/board")
                .then()
                .body("items[0].beds.findAll { it.state == 'FREE' }.name", equalTo(List.of("2")));
        camp.reception().get("/capacity?facilityId=" + camp.id()).then().body("beds.free", equalTo(1));
    }

    @Test
    void C02_aBackDatedStayOverlapsAnotherPersons() {
        Camp camp = fixtures.camp(room("101", 1));
        Admission first = Admission.into(camp.bed("101/1"));
        admit(camp, first);
        clock.advance(Duration.ofHours(5));
        end(camp, first, 0);
        clock.advance(Duration.ofHours(1));
        cleaned(camp, "101/1");
        camp.reception()
                .post(
                        "/stays",
                        Admission.into(camp.bed("101/1"))
                                .at("2026-11-23T12:59:59.999999+07:00")
                                .body())
                .then()
                .statusCode(409)
                .body("inTheWay.stayId", equalTo(first.stay().toString()));
        camp.reception()
                .post(
                        "/stays",
                        Admission.into(camp.bed("101/1"))
                                .at("2026-11-23T07:00:00+07:00")
                                .body())
                .then()
                .statusCode(409);
        Ledger.assertSound(camp);
    }

    @Test
    void C03_aVacantBedIsRefusedAndNobodySaysWhy() {
        Camp camp = fixtures.camp(room("101", 1));
        Admission first = Admission.into(camp.bed("101/1"));
        admit(camp, first);
        clock.advance(Duration.ofHours(1));
        end(camp, first, 0);
        camp.reception()
                .post("/stays", Admission.into(camp.bed("101/1")).body())
                .then()
                .statusCode(409)
                .body("inTheWay.kind", equalTo("CLEANING"))
                .body("inTheWay.since", equalTo("2026-11-23T09:00:00+07:00"));
        clock.advance(Duration.ofHours(1));
        cleaned(camp, "101/1");
        // Half-open: the next may come in the very instant in which the cleaning ends.
        admit(camp, Admission.into(camp.bed("101/1")));
    }

    @Test
    void C06_occupancyIsTypedIn() {
        Camp camp = fixtures.camp(room("101", 2));
        Map<String, Object> plan = Body.of(
                "id",
                Ids.next(),
                "name",
                "x",
                "kind",
                "HOTEL",
                "operator",
                "PRIVATE",
                "unitId",
                camp.commune(),
                "currentCapacity",
                32323);
        camp.department()
                .post("/facilities", plan)
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("currentCapacity"))
                .body("errors[0].code", equalTo("UNKNOWN_FIELD"));
        // What was said of a bus at the border, how far its people have come, how sure a result is, how many left one
        // camp
        // and came to another: nothing about a bed.
        assertEquals(
                List.of(
                        "arrival.status",
                        "arrival.status_reason",
                        "arrival_group.expected_count",
                        "arrival_group.status",
                        "arrival_handover.count",
                        "result_review.status",
                        "test_result.status",
                        "transfer.back_count",
                        "transfer.departed_count",
                        "transfer.received_count"),
                Sql.texts("""
                        select table_name || '.' || column_name from information_schema.columns
                         where table_schema = 'public' and column_name ~ 'capacity|occupancy|occupied|free|status|count$'
                         order by 1"""));
    }

    @Test
    void C09_nobodyKnowsHowManyThereWereOnADay() {
        Camp camp = fixtures.camp(room("101", 4));
        for (int day = 0; day < 4; day++) {
            admit(camp, Admission.into(camp.bed("101/" + (day + 1))));
            clock.advance(Duration.ofDays(1));
        }
        for (int day = 0; day < 4; day++) {
            camp.reception()
                    .get("/capacity?facilityId=" + camp.id() + "&asOf=2026-11-" + (23 + day) + "T20:00:00+07:00")
                    .then()
                    .body("people.total", equalTo(day + 1));
        }
    }

    @Test
    void C10_anOccupiedBedIsDeletedAndABedLosesItsKindWhenThePatientLeaves() {
        Camp camp = fixtures.camp(room("101", 1));
        Admission person = Admission.into(camp.bed("101/1"));
        admit(camp, person);
        camp.commander()
                .post("/beds/" + camp.bed("101/1") + "/retire", 0, Body.of("reason", "x"))
                .then()
                .statusCode(409)
                .body("code", equalTo("BED_IN_USE"))
                .body("inTheWay.stayId", equalTo(person.stay().toString()));
        String description = given().get("/q/openapi?format=json").asString();
        assertFalse(description.contains("\"delete\""), "nothing is deleted through the API");
        String before = Sql.text("select room::text from room where id = ?", camp.room("101"));
        String bed = Sql.text("select bed::text from bed where id = ?", camp.bed("101/1"));
        clock.advance(Duration.ofHours(1));
        end(camp, person, 0);
        assertEquals(before, Sql.text("select room::text from room where id = ?", camp.room("101")));
        assertEquals(bed, Sql.text("select bed::text from bed where id = ?", camp.bed("101/1")));
    }

    @Test
    void C11_aBedIsOccupiedByNobodyAndCannotBeGivenBackWithoutADischarge() {
        Camp camp = fixtures.camp(room("101", 1));
        camp.commander()
                .post(
                        "/beds/" + camp.bed("101/1") + "/uses",
                        Body.of("id", Ids.next(), "kind", "OCCUPIED", "reason", "x"))
                .then()
                .statusCode(400)
                .body("code", equalTo("OCCUPIED_BY_STAY_ONLY"));
        Admission person = Admission.into(camp.bed("101/1"));
        admit(camp, person);
        clock.advance(Duration.ofHours(1));
        camp.reception()
                .post("/stays/" + person.stay() + "/leave-bed", 0, Body.of("reason", "wrong bed"))
                .then()
                .statusCode(200)
                .body("whereabouts", equalTo("WAITING_FOR_BED"));
        clock.advance(Duration.ofHours(1));
        cleaned(camp, "101/1");
        camp.reception()
                .get("/capacity?facilityId=" + camp.id())
                .then()
                .body("beds.free", equalTo(1))
                .body("people.waiting", equalTo(1));
        // The database itself knows no occupied bed without somebody in it.
        IllegalStateException refusal = assertThrows(
                IllegalStateException.class,
                () -> Sql.texts("update bed_use set kind = 'OCCUPIED' where bed_id = '" + camp.bed("101/1")
                        + "' and kind = 'CLEANING'"));
        assertTrue(refusal.getCause().getMessage().contains("ck_bed_use_occupant"));
    }

    @Test
    void C12_anEndBeforeTheStartIsAcceptedAgainAndAgain() {
        Camp camp = fixtures.camp(room("101", 1));
        Admission person = Admission.into(camp.bed("101/1"));
        admit(camp, person);
        UUID bed = camp.bed("101/1");
        String before = "2026-11-23T07:00:00+07:00";
        Map<String, Map<String, Object>> wrong = Map.of(
                "/beds/" + bed + "/uses", Body.of("id", Ids.next(), "kind", "HELD", "reason", "x", "until", before),
                "/beds/" + bed + "/reservations",
                        Body.of(
                                "id",
                                Ids.next(),
                                "kind",
                                "HELD",
                                "reason",
                                "x",
                                "startsAt",
                                "2026-11-24T07:00:00+07:00",
                                "endsAt",
                                before));
        wrong.forEach((path, body) ->
                camp.reception().post(path, body).then().statusCode(400).body("code", equalTo("END_BEFORE_START")));
        camp.commander()
                .post(
                        "/stays/" + person.stay() + "/end",
                        0,
                        Body.of("kind", "RETURNED", "reason", "x", "happenedAt", before))
                .then()
                .statusCode(400)
                .body("code", equalTo("END_BEFORE_START"));
        for (String table : List.of("stay", "presence", "bed_use", "stay_category")) {
            String ends = table.equals("stay")
                    ? ", end_kind = 'RETURNED', ended_recorded_at = began_at, ended_recorded_by = 'x'"
                    : "";
            IllegalStateException refusal = assertThrows(
                    IllegalStateException.class,
                    () -> Sql.texts("update " + table + " set ended_at = began_at - interval '1 hour'" + ends
                            + " where " + (table.equals("stay") ? "id" : "stay_id") + " = '" + person.stay() + "'"));
            assertTrue(refusal.getCause().getMessage().contains("__end_before_start"), table);
        }
    }

    @Test
    void C13_theLegalEndTakenForTheComputedDate() {
        clock.runFrom("2021-04-20T15:30:00+07:00");
        Camp camp = fixtures.camp(room("101", 1));
        Admission person = Admission.into(camp.bed("101/1"));
        // Nothing is filled in silently: without an order there is no legal end.
        camp.reception()
                .post("/stays", person.body())
                .then()
                .statusCode(201)
                .body("dates.releaseFrom", equalTo("2021-05-04T00:00:00+07:00"))
                .body("dates.orderedUntil", nullValue())
                .body("missing", hasItem("ORDER"));
        UUID authority = Ids.next();
        camp.department()
                .post(
                        "/signing-authorities",
                        Body.of(
                                "id",
                                authority,
                                "signer",
                                "A",
                                "office",
                                "B",
                                "orderKinds",
                                List.of("ENTRY"),
                                "operators",
                                List.of("MILITARY"),
                                "facilityId",
                                camp.id(),
                                "instrument",
                                "1/QĐ",
                                "startsAt",
                                "2021-01-01T00:00:00+07:00"))
                .then()
                .statusCode(201);
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
                                "1",
                                "issuer",
                                "I",
                                "legalBasis",
                                "L",
                                "authorityId",
                                authority,
                                "signedAt",
                                "2021-04-20T15:00:00+07:00",
                                "items",
                                List.of(Body.of("stayId", person.stay(), "from", "2021-04-20", "until", "2021-05-10"))))
                .then()
                .statusCode(201);
        camp.reception()
                .get("/stays/" + person.stay())
                .then()
                .body("dates.releaseFrom", equalTo("2021-05-04T00:00:00+07:00"))
                .body("dates.orderedUntil", equalTo("2021-05-10"));
    }
}
