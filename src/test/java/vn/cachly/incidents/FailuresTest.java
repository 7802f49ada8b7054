package vn.cachly.incidents;

import static org.hamcrest.Matchers.equalTo;
import static vn.cachly.Fixtures.room;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.cachly.Admission;
import vn.cachly.Body;
import vn.cachly.Fixtures;
import vn.cachly.Fixtures.Camp;
import vn.cachly.Sql;
import vn.cachly.TestClock;
import vn.cachly.TestSetup;

/** Things that went wrong in real quarantine, acted out again. The stories stand in src/docs/incidents.md. */
@QuarkusTest
@QuarkusTestResource(TestSetup.class)
class FailuresTest {
    @Inject
    Fixtures fixtures;

    @Inject
    TestClock clock;

    @AfterEach
    void now() {
        clock.reset();
    }

    @Test
    void F19_pilotsAndGuestsInAnUnapprovedBuilding() {
        clock.freeze("2021-04-10T20:00:00+08:00");
        Camp hotel = fixtures.camp(null, List.of(), room("701", 1), room("702", 1), room("703", 1));
        Admission pilot = Admission.into(hotel.bed("701/1"));
        hotel.reception().post("/stays", pilot.body()).then().statusCode(409).body("code", equalTo("NOT_APPROVED"));
        hotel.department()
                .post(
                        "/facilities/" + hotel.id() + "/approvals",
                        Body.of(
                                "category",
                                "ENTRANT",
                                "instrument",
                                "demo",
                                "startsAt",
                                "2021-04-01T00:00:00+08:00",
                                "endsAt",
                                "2021-04-12T00:00:00+08:00"))
                .then()
                .statusCode(201);
        hotel.reception().post("/stays", pilot.body()).then().statusCode(201);
        // Approved for entrants is not approved for contacts of a case.
        hotel.reception()
                .post("/stays", Admission.into(hotel.bed("702/1")).of("F1").body())
                .then()
                .statusCode(409)
                .body("code", equalTo("NOT_APPROVED"));
        // And an approval that has run out approves nobody, also not by a date before its end written down later.
        clock.advance(Duration.ofHours(40));
        hotel.reception()
                .post("/stays", Admission.into(hotel.bed("703/1")).body())
                .then()
                .statusCode(409)
                .body("code", equalTo("NOT_APPROVED"));
        hotel.department()
                .get("/capacity?facilityId=" + hotel.id())
                .then()
                .body("beds.notApproved", equalTo(2))
                .body("beds.free", equalTo(0));
        hotel.reception().get("/stays/" + pilot.stay()).then().body("misfits", equalTo(List.of("NOT_APPROVED")));
        org.junit.jupiter.api.Assertions.assertEquals(
                1, Sql.number("select count(*) from stay where facility_id = ?", hotel.id()));
    }
}
