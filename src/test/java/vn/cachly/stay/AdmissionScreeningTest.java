package vn.cachly.stay;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.cachly.Fixtures.room;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
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
import vn.cachly.Ledger;
import vn.cachly.Sql;
import vn.cachly.TestClock;
import vn.cachly.TestSetup;
import vn.cachly.access.Role;
import vn.cachly.shared.Ids;

/** Screened and admitted by one call. */
@QuarkusTest
@QuarkusTestResource(TestSetup.class)
class AdmissionScreeningTest {
    private static final String CONTACT = "2021-05-18T08:00:00+07:00";
    private static final String DEPARTED = "2021-05-19T18:00:00+07:00";
    private static final String ENTERED = "2021-05-19T23:30:00+07:00";

    @Inject
    Fixtures fixtures;

    @Inject
    TestClock clock;

    private Camp camp;

    @BeforeEach
    void night() {
        clock.freeze("2021-05-20T02:10:00+07:00");
        camp = fixtures.camp(room("101", 2));
    }

    @AfterEach
    void now() {
        Ledger.assertSound(camp);
        clock.reset();
    }

    private static Map<String, Object> screen(Object... otherwise) {
        Map<String, Object> body =
                Body.of("id", Ids.next(), "temperature", 36.6, "category", "ENTRANT", "outcome", "REGULAR");
        body.putAll(Body.of(otherwise));
        return body;
    }

    private Admission screened(Object... otherwise) {
        return Admission.into(camp.bed("101/1")).with("screening", screen(otherwise));
    }

    private void refused(Admission person, int status, String code, String field) {
        camp.reception()
                .post("/stays", person.body())
                .then()
                .statusCode(status)
                .body("code", equalTo(code))
                .body("errors.field", equalTo(List.of(field)));
        for (String table : List.of("stay", "screening", "bed_use")) {
            assertEquals(0, Sql.number("select count(*) from " + table + " where facility_id = ?", camp.id()), table);
        }
    }

    @Test
    void whatTheScreeningTellsOfTheWayOpensTheClock() {
        UUID id = Ids.next();
        Admission person = screened(
                        "id", id,
                        "lastContactAt", CONTACT,
                        "travel", Body.of("departedAt", DEPARTED, "enteredAt", ENTERED, "route", "ROAD"))
                .at("2021-05-20T02:00:00+07:00");
        camp.reception()
                .post("/stays", person.body())
                .then()
                .statusCode(201)
                .body("missing", equalTo(List.of("ORDER", "IDENTITY")))
                .body("screening.id", equalTo(id.toString()))
                .body("screening.temperature", equalTo(36.6f))
                .body("screening.happenedAt", equalTo("2021-05-20T02:00:00+07:00"))
                .body("screening.outcome", equalTo("REGULAR"));
        camp.reception()
                .get("/stays/" + person.stay() + "/clock")
                .then()
                .body("events.kind", contains("LAST_CONTACT", "DEPARTURE", "COUNTRY_ENTRY", "FACILITY_ENTRY"))
                .body("events[0].happenedAt", equalTo(CONTACT))
                .body("events[2].happenedAt", equalTo(ENTERED))
                .body("events[2].route", equalTo("ROAD"));
        camp.reception()
                .post("/stays", person.body())
                .then()
                .statusCode(200)
                .body("screening.id", equalTo(id.toString()));
        camp.reception()
                .get("/stays/" + person.stay() + "/screenings")
                .then()
                .body("", hasSize(1))
                .body("[0].travel.route", equalTo("ROAD"));
        assertEquals(
                List.of("screening.recorded 0", "stay.admitted 0"),
                Sql.texts(
                        "select action || ' ' || version from change where facility_id = ? and resource in ('stay', 'screening') order by 1",
                        camp.id()));
        camp.reception()
                .post("/stays/" + person.stay() + "/screenings", ((Map<?, ?>)
                        person.body().get("screening")))
                .then()
                .statusCode(200);
    }

    @Test
    void whatBothTellIsTheSameAndWhatOneTellsCounts() {
        Admission person = screened(
                        "travel", Body.of("enteredAt", ENTERED, "route", "ROAD", "countries", List.of("KH")))
                .with("entry", Body.of("departedAt", DEPARTED, "enteredAt", "2021-05-19T16:30:00Z"))
                .with("lastContactAt", CONTACT);
        camp.reception().post("/stays", person.body()).then().statusCode(201);
        camp.reception()
                .get("/stays/" + person.stay() + "/clock")
                .then()
                .body("events.kind", contains("LAST_CONTACT", "DEPARTURE", "COUNTRY_ENTRY", "FACILITY_ENTRY"))
                .body("events[2].route", equalTo("ROAD"));
        Admission vague =
                Admission.into(camp.bed("101/2")).with("screening", screen("travel", Body.of("route", "IRREGULAR")));
        camp.reception().post("/stays", vague.body()).then().statusCode(201);
        camp.reception()
                .get("/stays/" + vague.stay() + "/clock")
                .then()
                .body("events.kind", contains("FACILITY_ENTRY"));
    }

    @Test
    void twoStoriesOfOnePersonAreRefusedAndNothingIsWritten() {
        refused(screened().of("F1"), 400, "SCREENING_CONTRADICTS", "screening.category");
        refused(
                screened("lastContactAt", CONTACT).with("lastContactAt", ENTERED),
                400,
                "SCREENING_CONTRADICTS",
                "screening.lastContactAt");
        Map<String, Object> entry = Body.of("departedAt", DEPARTED, "enteredAt", ENTERED, "route", "ROAD");
        Map<String, Object> other = Body.of("departedAt", CONTACT, "enteredAt", CONTACT, "route", "SEA");
        other.forEach((field, value) -> refused(
                screened("travel", Body.of(field, value)).with("entry", entry),
                400,
                "SCREENING_CONTRADICTS",
                "screening.travel." + field));
    }

    @Test
    void aScreeningThatIsWrongStopsTheAdmissionAndItsFieldIsNamed() {
        refused(screened("temperature", 38.1), 400, "DECISION_NEEDS_REASON", "screening.reason");
        refused(screened("temperature", null), 400, "TEMPERATURE_OR_REASON", "screening.temperature");
        refused(screened("outcome", "SUSPECT_ROOM"), 400, "OUTCOME_CATEGORY", "screening.category");
        refused(screened("happenedAt", "2021-05-20T02:10:01+07:00"), 400, "IN_FUTURE", "screening.happenedAt");
        refused(
                screened("travel", Body.of("enteredAt", "2021-05-20T02:10:01+07:00")),
                400,
                "IN_FUTURE",
                "screening.travel.enteredAt");
        refused(screened("temperature", 375), 400, "INVALID", "screening.temperature");
        Camp elsewhere = fixtures.camp(room("101", 1));
        Map<String, Object> theirs = screen();
        Admission stranger = Admission.into(elsewhere.bed("101/1")).with("screening", theirs);
        elsewhere.reception().post("/stays", stranger.body()).then().statusCode(201);
        refused(screened("id", theirs.get("id")), 409, "ID_TAKEN", "screening.id");
    }

    @Test
    void aSuspectedPersonIsAdmittedAsOneAndSeenByThoseWhoLookAfterHim() {
        Admission person = screened("temperature", 38.1, "category", "SUSPECT", "outcome", "SUSPECT_ROOM")
                .of("SUSPECT");
        camp.reception().post("/stays", person.body()).then().statusCode(201).body("category", equalTo("SUSPECT"));
        for (String role : List.of(Role.HEALTH_WORKER, Role.COMMANDER, Role.DEPARTMENT)) {
            camp.as(role)
                    .get("/stays/" + person.stay())
                    .then()
                    .body("screening.outcome", equalTo("SUSPECT_ROOM"))
                    .body("screening.category", equalTo("SUSPECT"))
                    .body("missing", not(hasItem("SCREENING")));
        }
    }
}
