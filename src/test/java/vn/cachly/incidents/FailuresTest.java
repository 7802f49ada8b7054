package vn.cachly.incidents;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static vn.cachly.Fixtures.room;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.cachly.Admission;
import vn.cachly.Body;
import vn.cachly.Fixtures;
import vn.cachly.Fixtures.Camp;
import vn.cachly.Sql;
import vn.cachly.TestClock;
import vn.cachly.TestSetup;
import vn.cachly.shared.Ids;

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

    @Test
    void F21_goneForAnUnknownTime() {
        clock.freeze("2020-10-08T18:00:00+13:00");
        Camp hotel = fixtures.camp(room("1", 1));
        Admission woman = Admission.into(hotel.bed("1/1"));
        hotel.reception().post("/stays", woman.body()).then().statusCode(201);
        List<UUID> calls = new ArrayList<>();
        for (String list : List.of("present", "missing", "present")) {
            clock.advance(Duration.ofHours(6));
            UUID call = Ids.next();
            calls.add(call);
            hotel.commander()
                    .post("/facilities/" + hotel.id() + "/roll-calls", Body.of("id", call, "kind", "ROUTINE"))
                    .then()
                    .statusCode(201);
            Object room = Body.of("id", Ids.next(), "roomId", hotel.room("1"), list, List.of(woman.stay()));
            hotel.commander()
                    .post("/roll-calls/" + call + "/rooms", Body.of("rooms", List.of(room)))
                    .then()
                    .statusCode(200);
        }
        // Twelve hours, and no more, are in question.
        hotel.commander()
                .get("/roll-calls/" + calls.get(1))
                .then()
                .statusCode(200)
                .body("missing.stayId", equalTo(List.of(woman.stay().toString())))
                .body("missing[0].lastSeen.rollCallId", equalTo(calls.get(0).toString()))
                .body("missing[0].lastSeen.calledAt", equalTo("2020-10-08T18:00:00+07:00"))
                .body("missing[0].found.rollCallId", equalTo(calls.get(2).toString()))
                .body("missing[0].found.calledAt", equalTo("2020-10-09T06:00:00+07:00"))
                .body("missing[0].found.place.room", equalTo("1"));
    }

    @Test
    void F22_theFireBrigadeAsksWhoIsInside() {
        Camp hotel = fixtures.camp(room("702", 1), room("90", 1));
        for (String bed : List.of("702/1", "90/1")) {
            hotel.reception()
                    .post(
                            "/stays",
                            Admission.into(hotel.bed(bed))
                                    .person("name", "Guest of " + bed)
                                    .body())
                    .then()
                    .statusCode(201);
        }
        hotel.reception()
                .request()
                .accept("text/html")
                .get("/api/v1/facilities/" + hotel.id() + "/muster")
                .then()
                .statusCode(200)
                .body(stringContainsInOrder(
                        "2 người", "Nhà A – Tầng 1", "Phòng 90", "Guest of 90/1", "Phòng 702", "Guest of 702/1"));
    }
}
