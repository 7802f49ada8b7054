package vn.cachly.whereabouts;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.cachly.Fixtures.room;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
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

/** Whoever does not come back is waited for by nobody. */
@QuarkusTest
@QuarkusTestResource(TestSetup.class)
class EndedElsewhereTest {
    @Inject
    Fixtures fixtures;

    @Inject
    TestClock clock;

    private Camp camp;
    private Admission hoa;

    @BeforeEach
    void morning() {
        clock.freeze("2026-11-20T08:00:00+07:00");
        camp = fixtures.camp(room("101", 1));
        hoa = Admission.into(camp.bed("101/1"));
        camp.reception().post("/stays", hoa.body()).then().statusCode(201);
        clock.freeze("2026-11-21T08:00:00+07:00");
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    private void step(String step, int version, Map<String, Object> body) {
        camp.commander()
                .post("/stays/" + hoa.stay() + "/" + step, version, body)
                .then()
                .statusCode(200);
    }

    private List<String> bed() {
        return Sql.texts(
                "select kind from bed_use where bed_id = ? and superseded_at is null and ended_at is null",
                camp.bed("101/1"));
    }

    @Test
    void theBedThatWasKeptIsCleanedWhenSheStaysInTheHospital() {
        step("to-hospital", 0, Body.of("hospital", "TTYT Hà Tiên", "reason", "broken arm", "keepBed", true));
        assertEquals(List.of("BLOCKED"), bed());
        camp.commander()
                .get("/facilities/" + camp.id() + "/hospital-trips")
                .then()
                .body("items", hasSize(1));
        clock.freeze("2026-11-23T08:00:00+07:00");
        step("end", 1, Body.of("kind", "TREATMENT", "reason", "stays there"));
        assertEquals(List.of("CLEANING"), bed());
        camp.commander()
                .get("/facilities/" + camp.id() + "/hospital-trips")
                .then()
                .body("items", empty());
        assertEquals(
                0, Sql.number("select count(*) from hospital_trip where stay_id = ? and over_at is null", hoa.stay()));
        Ledger.assertSound(camp);
    }

    @Test
    void soItIsWhenTheStayNeverWas() {
        step("to-hospital", 0, Body.of("hospital", "TTYT Hà Tiên", "reason", "broken arm", "keepBed", true));
        clock.freeze("2026-11-23T08:00:00+07:00");
        step("void", 1, Body.of("reason", "typed twice"));
        assertEquals(List.of("CLEANING"), bed());
        Ledger.assertSound(camp);
    }

    @Test
    void nobodyLooksForSomebodyWhoseStayIsOver() {
        step("absent", 0, Body.of("lastSeenAt", "2026-11-21T06:00:00+07:00", "reason", "window open"));
        clock.freeze("2026-11-23T08:00:00+07:00");
        step("end", 1, Body.of("kind", "RETURNED", "reason", "seen beyond the border"));
        camp.commander().get("/tasks?kind=PERSON_ABSENT").then().body("items", empty());
        // What he left behind is not known: his bed stays blocked until an officer frees it.
        assertEquals(List.of("BLOCKED"), bed());
    }
}
