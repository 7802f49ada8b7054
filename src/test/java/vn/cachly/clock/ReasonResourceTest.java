package vn.cachly.clock;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
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
import vn.cachly.Sql;
import vn.cachly.TestClock;
import vn.cachly.TestSetup;
import vn.cachly.access.Role;
import vn.cachly.protocol.ProtocolBodies;
import vn.cachly.shared.Ids;

/** What was said beside an event may name people; it can be erased, and the event stays what it was. */
@QuarkusTest
@QuarkusTestResource(TestSetup.class)
class ReasonResourceTest {
    private static final String WORDS =
            "select coalesce(reason, '-') from clock_reason where stay_id = ? order by event_id";

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

    private Admission admitted(Camp camp, String bed) {
        Admission person = Admission.into(camp.bed(bed));
        camp.reception().post("/stays", person.body()).then().statusCode(201);
        clock.advance(Duration.ofMinutes(1));
        return person;
    }

    private UUID contact(Camp camp, Admission person, String reason) {
        UUID id = Ids.next();
        camp.commander()
                .post(
                        "/stays/" + person.stay() + "/clock/events",
                        Body.of("id", id, "kind", "LAST_CONTACT", "reason", reason))
                .then()
                .statusCode(201);
        clock.advance(Duration.ofMinutes(1));
        return id;
    }

    private static ValidatableResponse clockOf(Camp camp, Admission person) {
        return camp.commander().get("/stays/" + person.stay() + "/clock").then().statusCode(200);
    }

    private static ValidatableResponse erase(Camp camp, Admission person) {
        return camp.as(Role.AUDITOR)
                .post("/persons/" + person.personId() + "/erase-reasons", Body.of("reason", "asked for"))
                .then()
                .statusCode(200);
    }

    @Test
    void theDataProtectionOfficerErasesWhatWasSaidAndNothingThatHappened() {
        Camp camp = fixtures.camp(room("101", 2));
        Admission person = admitted(camp, "101/1");
        Admission other = admitted(camp, "101/2");
        UUID mistake = contact(camp, person, "Shared a cup with Mrs Lan");
        contact(camp, person, "Sat beside her son");
        contact(camp, other, "Sat behind them");
        camp.commander()
                .post("/stays/" + person.stay() + "/clock/events/" + mistake + "/revoke", Body.of("reason", "Not she"))
                .then()
                .statusCode(200);
        clockOf(camp, person)
                .body("events.kind", contains("FACILITY_ENTRY", "LAST_CONTACT", "LAST_CONTACT"))
                .body("events.reason", contains(null, "Shared a cup with Mrs Lan", "Sat beside her son"))
                .body("version", is(3));
        String path = "/persons/" + person.personId() + "/erase-reasons";
        Object why = Body.of("reason", "asked for");
        Api.nobody().post(path, why).then().statusCode(401);
        camp.commander().post(path, why).then().statusCode(403);
        camp.as(Role.AUDITOR)
                .post("/persons/" + Ids.next() + "/erase-reasons", why)
                .then()
                .statusCode(404);
        camp.as(Role.AUDITOR).post(path, Body.of("reason", " ")).then().statusCode(400);

        erase(camp, person).body("id", equalTo(person.personId().toString())).body("erased", is(3));
        clockOf(camp, person)
                .body("events.kind", contains("FACILITY_ENTRY", "LAST_CONTACT", "LAST_CONTACT"))
                .body("events.reason", contains(null, null, null))
                .body("events.revoked", contains(false, true, false))
                .body("events[1].recordedBy", equalTo(camp.subject(Role.COMMANDER)))
                .body("version", is(4));
        clockOf(camp, other)
                .body("events[1].reason", equalTo("Sat behind them"))
                .body("version", is(1));
        assertEquals(List.of("-", "-", "-"), Sql.texts(WORDS, person.stay()));
        assertEquals(
                List.of(camp.subject(Role.AUDITOR)),
                Sql.texts("select distinct erased_by from clock_reason where stay_id = ?", person.stay()));
        assertEquals(
                1,
                Sql.number(
                        "select count(*) from audit_entry where action = 'person.reasons-erased' and ? = any(ids)",
                        person.personId()));
        erase(camp, person).body("erased", is(0));
        contact(camp, person, "Another one");
        clockOf(camp, person).body("events.reason", hasItem("Another one"));
    }

    @Test
    void theReasonOfARuleForManyIsErasedForOneAndStaysForTheOthers() {
        Camp camp = fixtures.camp(room("101", 2));
        List<Admission> people = List.of(admitted(camp, "101/1"), admitted(camp, "101/2"));
        UUID protocol = Ids.next();
        String path = "/protocols/" + protocol + "/versions";
        UUID version = Ids.next();
        camp.department()
                .post("/protocols", ProtocolBodies.protocol(protocol, camp.province()))
                .then()
                .statusCode(201);
        camp.department()
                .post(path, ProtocolBodies.version(version, 21, "2026-11-01T00:00:00+07:00"))
                .then()
                .statusCode(201);
        camp.department()
                .post(path + "/" + version + "/publish", 0, Body.of("reason", "test"))
                .then()
                .statusCode(200);
        String fingerprint = camp.department()
                .get(path + "/" + version + "/preview")
                .then()
                .statusCode(200)
                .extract()
                .path("fingerprint");
        camp.department()
                .post(
                        path + "/" + version + "/re-evaluate",
                        Body.of("fingerprint", fingerprint, "reason", "600/CĐ-BCĐ received"))
                .then()
                .statusCode(200)
                .body("affected", is(2));
        people.forEach(person -> clockOf(camp, person).body("events[1].reason", equalTo("600/CĐ-BCĐ received")));
        erase(camp, people.get(0)).body("erased", is(1));
        clockOf(camp, people.get(0))
                .body("events[1].reason", nullValue())
                .body("rule.versionId", equalTo(version.toString()));
        clockOf(camp, people.get(1)).body("events[1].reason", equalTo("600/CĐ-BCĐ received"));
    }

    @Test
    void whatWasSaidOfAStayThatNeverWasGoesAlongAndComesOffAgain() {
        Camp camp = fixtures.camp(room("101", 2));
        Admission survivor = admitted(camp, "101/1");
        Admission duplicate = admitted(camp, "101/2");
        contact(camp, duplicate, "Sat beside a case");
        Map<String, Object> merge = Body.of(
                "id",
                Ids.next(),
                "duplicateId",
                duplicate.personId(),
                "voidStayId",
                duplicate.stay(),
                "reason",
                "one person");
        String path = "/persons/" + survivor.personId() + "/merges";
        camp.commander().post(path, merge).then().statusCode(201);
        clockOf(camp, survivor).body("events.reason", contains(null, "Sat beside a case"));
        clock.advance(Duration.ofMinutes(1));
        camp.commander()
                .post(path + "/" + merge.get("id") + "/undo", 0, Body.of("reason", "sisters"))
                .then()
                .statusCode(200);
        clockOf(camp, survivor)
                .body("events.revoked", contains(false, true))
                .body("events.reason", contains(null, null));
        clockOf(camp, duplicate).body("events.reason", contains(null, "Sat beside a case"));
        assertEquals(List.of("-", "sisters"), Sql.texts(WORDS, survivor.stay()));

        merge.put("id", Ids.next());
        camp.commander().post(path, merge).then().statusCode(201);
        erase(camp, survivor).body("erased", is(3));
        assertEquals(List.of("-"), Sql.texts(WORDS, duplicate.stay()));
        assertEquals(List.of("-", "-", "-"), Sql.texts(WORDS, survivor.stay()));
    }

    @Test
    void whatWasNotedAtHisScreeningsGoesWithThem() {
        Camp camp = fixtures.camp(room("101", 2));
        Admission person = admitted(camp, "101/1");
        camp.as(Role.HEALTH_WORKER)
                .post(
                        "/stays/" + person.stay() + "/screenings",
                        Body.of(
                                "id",
                                Ids.next(),
                                "notMeasuredReason",
                                "He would not let Mrs Lan near him",
                                "category",
                                "ENTRANT",
                                "outcome",
                                "REGULAR",
                                "note",
                                "Travels with his brother An"))
                .then()
                .statusCode(201);
        erase(camp, person);
        assertEquals("- null ENTRANT", Sql.text("""
                        select not_measured_reason || ' ' || coalesce(note, 'null') || ' ' || category from screening
                         where stay_id = ?""", person.stay()));
    }
}
