package vn.cachly.merge;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static vn.cachly.Fixtures.room;
import static vn.cachly.merge.Merging.admitted;
import static vn.cachly.merge.Merging.merge;
import static vn.cachly.merge.Merging.path;
import static vn.cachly.merge.Merging.rows;

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
import vn.cachly.Api;
import vn.cachly.Body;
import vn.cachly.Fixtures;
import vn.cachly.Fixtures.Camp;
import vn.cachly.Ledger;
import vn.cachly.Race;
import vn.cachly.Sql;
import vn.cachly.TestClock;
import vn.cachly.TestSetup;
import vn.cachly.access.Role;
import vn.cachly.shared.Ids;

@QuarkusTest
@QuarkusTestResource(TestSetup.class)
class MergeResourceTest {
    @Inject
    Fixtures fixtures;

    @Inject
    TestClock clock;

    @BeforeEach
    void night() {
        clock.runFrom("2026-11-23T02:00:00+07:00");
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    @Test
    void mergingIsForThoseWhoSeeBothAndAllTheirStays() {
        Camp camp = fixtures.camp(room("101", 2));
        Admission survivor = admitted(camp, "101/1", "C1234567");
        Admission duplicate = admitted(camp, "101/2", "C7654321");
        Map<String, Object> body = merge(duplicate, duplicate.stay());
        Api.nobody().post(path(survivor), body).then().statusCode(401);
        camp.reception().post(path(survivor), body).then().statusCode(403);
        Camp other = fixtures.camp(room("101", 1));
        other.commander().post(path(survivor), body).then().statusCode(404);
        Admission stranger = admitted(other, "101/1", "X1234567");
        camp.commander().post(path(survivor), merge(stranger, null)).then().statusCode(404);
        camp.commander()
                .post(path(survivor), merge(survivor, null))
                .then()
                .statusCode(400)
                .body("code", equalTo("SAME_PERSON"));
    }

    @Test
    void oneWhoWasAdmittedTwiceIsOneAgainAndTwoAgainWithEveryRowAsItWas() {
        Camp camp = fixtures.camp(room("101", 2));
        Admission survivor = admitted(camp, "101/1", "C1234567");
        Admission duplicate = admitted(camp, "101/2", "C7654321");
        clock.advance(Duration.ofHours(2));
        UUID contact = Ids.next();
        camp.commander()
                .post(
                        "/stays/" + duplicate.stay() + "/clock/events",
                        Body.of("id", contact, "kind", "LAST_CONTACT", "reason", "told by her"))
                .then()
                .statusCode(201);
        camp.reception()
                .post(
                        "/persons/" + duplicate.personId() + "/evidence",
                        Body.of(
                                "id",
                                Ids.next(),
                                "kind",
                                "RECOVERY",
                                "happenedAt",
                                "2026-10-01T00:00:00+07:00",
                                "issuer",
                                "x"))
                .then()
                .statusCode(201);
        camp.commander()
                .post(
                        "/release-holds",
                        Body.of("id", Ids.next(), "scope", "PERSON", "personId", duplicate.personId(), "reason", "x"))
                .then()
                .statusCode(201);
        camp.reception()
                .post(
                        "/stays/" + duplicate.stay() + "/screenings",
                        Body.of("id", Ids.next(), "temperature", 36.5, "category", "ENTRANT", "outcome", "REGULAR"))
                .then()
                .statusCode(201);
        ordered(camp, duplicate);
        List<String> before = rows(survivor, duplicate);

        camp.commander()
                .post(path(survivor), merge(duplicate, null))
                .then()
                .statusCode(409)
                .body("code", equalTo("STAYS_OVERLAP"))
                .body(
                        "ids",
                        containsInAnyOrder(
                                survivor.stay().toString(), duplicate.stay().toString()));
        assertEquals(before, rows(survivor, duplicate));
        Map<String, Object> body = merge(duplicate, duplicate.stay());
        camp.commander()
                .post(path(survivor), body)
                .then()
                .statusCode(201)
                .body("voidedStayId", equalTo(duplicate.stay().toString()))
                .body("heirStayId", equalTo(survivor.stay().toString()));
        camp.commander().post(path(survivor), body).then().statusCode(200);
        assertNotEquals(before, rows(survivor, duplicate));
        merged(camp, survivor, duplicate);

        String undo = path(survivor) + "/" + body.get("id") + "/undo";
        clock.advance(Duration.ofHours(1));
        camp.commander()
                .post(undo, 0, Body.of("reason", "sisters"))
                .then()
                .statusCode(200)
                .body("undoReason", equalTo("sisters"));
        assertEquals(before, rows(survivor, duplicate));
        camp.commander()
                .post(undo, 1, Body.of("reason", "again"))
                .then()
                .statusCode(409)
                .body("code", equalTo("MERGE_UNDONE"));
        camp.commander().get("/persons/" + duplicate.personId()).then().statusCode(200);
        camp.commander()
                .post(path(survivor), merge(duplicate, duplicate.stay()))
                .then()
                .statusCode(201);
        Ledger.assertSound(camp);
    }

    private static void merged(Camp camp, Admission survivor, Admission duplicate) {
        camp.commander().get("/persons/" + duplicate.personId()).then().statusCode(404);
        camp.commander()
                .get("/persons/" + survivor.personId())
                .then()
                .body("identifiers.value", containsInAnyOrder("C1234567", "C7654321"));
        camp.commander()
                .get("/persons?q=C7654321")
                .then()
                .body("items.id", contains(survivor.personId().toString()));
        camp.commander()
                .get("/stays/" + survivor.stay() + "/clock")
                .then()
                .body("events.kind", contains("FACILITY_ENTRY", "LAST_CONTACT"))
                .body("alerts", hasItem("HELD"))
                .body("orderedUntil", equalTo("2026-12-06"));
        camp.commander().get("/stays/" + survivor.stay() + "/screenings").then().body("", hasSize(1));
        camp.commander()
                .get("/persons/" + survivor.personId() + "/evidence")
                .then()
                .body("", hasSize(1));
        camp.commander()
                .get("/stays/" + duplicate.stay())
                .then()
                .body("endKind", equalTo("VOID"))
                .body("person.id", equalTo(survivor.personId().toString()));
        camp.commander()
                .get(path(survivor))
                .then()
                .body("duplicateId", contains(duplicate.personId().toString()))
                .body("undoneAt", contains(nullValue()));
        assertEquals(
                1,
                Sql.number(
                        "select count(*) from bed_use where facility_id = ? and ended_at is null and superseded_at is null",
                        camp.id()));
    }

    private static void ordered(Camp camp, Admission who) {
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
                                "1",
                                "startsAt",
                                "2026-01-01T00:00:00+07:00"))
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
                                "2026-11-23T02:30:00+07:00",
                                "items",
                                List.of(Body.of("stayId", who.stay(), "from", "2026-11-23", "until", "2026-12-06"))))
                .then()
                .statusCode(201);
    }

    @Test
    void aStayThatNeverWasAndHadEndedSaysAgainWhyAndTheWordsStandInNoRowThatIsNeverChanged() {
        Camp camp = fixtures.camp(room("101", 2));
        Admission survivor = admitted(camp, "101/1", "C1234567");
        Admission duplicate = admitted(camp, "101/2", "C7654321");
        clock.advance(Duration.ofHours(1));
        camp.commander()
                .post(
                        "/stays/" + duplicate.stay() + "/end",
                        0,
                        Body.of("kind", "TREATMENT", "reason", "With Mrs Lan to the hospital"))
                .then()
                .statusCode(200);
        List<String> before = rows(survivor, duplicate);
        Map<String, Object> body = merge(duplicate, duplicate.stay());
        camp.commander().post(path(survivor), body).then().statusCode(201);
        camp.commander().get("/stays/" + duplicate.stay()).then().body("endReason", equalTo("one person"));
        assertEquals(
                0,
                Sql.number(
                        "select count(*) from person_merge_row where merge_id = ? and cast(before as text) like '%Lan%'",
                        body.get("id")));
        camp.commander()
                .post(path(survivor) + "/" + body.get("id") + "/undo", 0, Body.of("reason", "two"))
                .then()
                .statusCode(200);
        assertEquals(before, rows(survivor, duplicate));
        camp.commander()
                .get("/stays/" + duplicate.stay())
                .then()
                .body("endReason", equalTo("With Mrs Lan to the hospital"));
    }

    @Test
    void staysOneAfterTheOtherNeedNothingVoided() {
        Camp camp = fixtures.camp(room("101", 1), room("102", 1));
        Admission first = admitted(camp, "101/1", "C1234567");
        clock.advance(Duration.ofHours(1));
        camp.commander().post("/stays/" + first.stay() + "/end", 0, Body.of("kind", "TREATMENT", "reason", "x"));
        clock.advance(Duration.ofHours(1));
        Admission second = admitted(camp, "102/1", "C7654321");
        camp.commander()
                .post(path(second), merge(first, first.stay()))
                .then()
                .statusCode(409)
                .body("code", equalTo("VOID_NOT_NEEDED"));
        List<String> before = rows(first, second);
        Map<String, Object> body = merge(first, null);
        camp.commander().post(path(second), body).then().statusCode(201).body("voidedStayId", nullValue());
        camp.commander()
                .get("/stays/" + first.stay())
                .then()
                .body("person.id", equalTo(second.personId().toString()));
        camp.commander()
                .post(path(second) + "/" + body.get("id") + "/undo", 0, Body.of("reason", "two"))
                .then()
                .statusCode(200);
        assertEquals(before, rows(first, second));
    }

    @Test
    void aStayElsewhereIsMergedBySomebodyWithAWiderPlace() {
        Camp camp = fixtures.camp(room("101", 1));
        Camp other = fixtures.camp(room("101", 1));
        Admission survivor = admitted(camp, "101/1", "C1234567");
        Admission duplicate = admitted(other, "101/1", "C7654321");
        other.commander().post("/stays/" + duplicate.stay() + "/end", 0, Body.of("kind", "RETURNED", "reason", "x"));
        clock.advance(Duration.ofSeconds(1));
        fixtures.assignEverywhere("someone-everywhere");
        Api everywhere = Api.of("someone-everywhere", Role.DEPARTMENT, Role.COMMANDER, Role.RECEPTION);
        everywhere.post("/stays/" + survivor.stay() + "/end", 0, Body.of("kind", "TREATMENT", "reason", "x"));
        clock.advance(Duration.ofSeconds(1));
        Admission waiting = Admission.waitingIn(camp.id()).again(duplicate.personId());
        everywhere.post("/stays", waiting.body()).then().statusCode(201);
        Map<String, Object> body = merge(duplicate, duplicate.stay());
        camp.commander()
                .post(path(survivor), body)
                .then()
                .statusCode(409)
                .body("code", equalTo("MERGE_ELSEWHERE"))
                .body("ids", nullValue());
        everywhere.get(path(survivor)).then().statusCode(200).body("", hasSize(0));
        everywhere
                .post(path(survivor), body)
                .then()
                .statusCode(201)
                .body("voidedStayId", equalTo(duplicate.stay().toString()))
                .body("heirStayId", equalTo(survivor.stay().toString()));
        everywhere.get("/persons/" + duplicate.personId()).then().statusCode(404);
        for (Admission stay : List.of(survivor, duplicate, waiting)) {
            everywhere
                    .get("/stays/" + stay.stay())
                    .then()
                    .body("person.id", equalTo(survivor.personId().toString()));
        }
        everywhere.get("/stays/" + duplicate.stay()).then().body("endKind", equalTo("VOID"));
    }

    @Test
    void aMergeIsNotUndoneIntoABedThatSomebodyElseHas() {
        Camp camp = fixtures.camp(room("101", 2));
        Admission survivor = admitted(camp, "101/1", "C1234567");
        Admission duplicate = admitted(camp, "101/2", "C7654321");
        clock.advance(Duration.ofMinutes(1));
        Map<String, Object> body = merge(duplicate, duplicate.stay());
        camp.commander().post(path(survivor), body).then().statusCode(201);
        Admission next = admitted(camp, "101/2", "C1111111");
        camp.commander()
                .post(path(survivor) + "/" + body.get("id") + "/undo", 0, Body.of("reason", "two"))
                .then()
                .statusCode(409)
                .body("code", equalTo("BED_TAKEN"));
        camp.commander().get("/stays/" + next.stay()).then().body("bed.name", equalTo("2"));
        camp.commander().get(path(survivor)).then().body("undoneAt", contains(nullValue()));
    }

    @Test
    void twoOfficersMergeTheSamePairBothWays() {
        for (int round = 0; round < 10; round++) {
            Camp camp = fixtures.camp(room("101", 2));
            Admission one = admitted(camp, "101/1", "C1234567");
            Admission two = admitted(camp, "101/2", "C7654321");
            try (Race race = new Race(2)) {
                List<Race.Finish> finishes = race.run(List.of(
                        new Race.Entry(camp.commander(), path(one), merge(two, two.stay())),
                        new Race.Entry(camp.department(), path(two), merge(one, one.stay()))));
                assertEquals(
                        1,
                        finishes.stream()
                                .filter(finish -> finish.status() == 201)
                                .count(),
                        finishes::toString);
            }
            Ledger.assertSound(camp);
        }
    }
}
