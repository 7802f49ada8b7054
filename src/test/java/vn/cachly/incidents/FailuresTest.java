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
import java.util.Map;
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
import vn.cachly.protocol.ProtocolBodies;
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

    @Test
    void F04_fourteenDaysCountedDifferentlyByDifferentDocuments() {
        clock.runFrom("2021-04-20T23:59:00+07:00");
        Camp camp = fixtures.camp(room("101", 2));
        Admission beforeMidnight = Admission.into(camp.bed("101/1"));
        camp.reception().post("/stays", beforeMidnight.body()).then().statusCode(201);
        clock.runFrom("2021-04-21T00:01:00+07:00");
        Admission afterMidnight = Admission.into(camp.bed("101/2"));
        camp.reception().post("/stays", afterMidnight.body()).then().statusCode(201);
        // One date for each, the same in every answer, with the event it counts from and the sum.
        for (String path : List.of("/stays/", "/stays/%s/clock")) {
            String field = path.contains("clock") ? "releaseFrom" : "dates.releaseFrom";
            releases(camp, path, beforeMidnight, field, "2021-05-04T00:00:00+07:00");
            releases(camp, path, afterMidnight, field, "2021-05-05T00:00:00+07:00");
        }
        camp.commander()
                .get("/stays/" + afterMidnight.stay() + "/clock")
                .then()
                .body(
                        "explanation[2].text",
                        equalTo("21/4/2021 + 14 days = 5/5/2021: release is permitted from 00:00 5/5/2021."));
    }

    private static void releases(Camp camp, String path, Admission person, String field, String date) {
        String address = path.contains("%s") ? path.formatted(person.stay()) : path + person.stay();
        camp.commander().get(address).then().statusCode(200).body(field, equalTo(date));
    }

    @Test
    void F26_aRuleThatChangedWhilePeopleWereInTheAir() {
        clock.runFrom("2026-11-23T19:00:00+07:00");
        Camp camp = fixtures.camp(room("101", 2));
        UUID protocol = Ids.next();
        camp.department()
                .post("/protocols", ProtocolBodies.protocol(protocol, camp.province()))
                .then()
                .statusCode(201);
        publish(camp, protocol, ProtocolBodies.version(Ids.next(), 3, "2026-01-01T00:00:00+07:00"));
        Map<String, Object> stricter = ProtocolBodies.version(Ids.next(), 14, "2026-11-23T18:00:00+07:00");
        stricter.put("appliesBy", "DEPARTURE");
        publish(camp, protocol, stricter);
        arrives(camp, "101/1", "2026-11-23T17:30:00+07:00", "3/TEST", "2026-11-26T00:00:00+07:00");
        arrives(camp, "101/2", "2026-11-23T18:00:00+07:00", "14/TEST", "2026-12-07T00:00:00+07:00");
    }

    private static void publish(Camp camp, UUID protocol, Map<String, Object> version) {
        String path = "/protocols/" + protocol + "/versions";
        camp.department().post(path, version).then().statusCode(201);
        camp.department()
                .post(path + "/" + version.get("id") + "/publish", 0, Body.of("reason", "received"))
                .then()
                .statusCode(200);
    }

    private static void arrives(Camp camp, String bed, String departed, String instrument, String release) {
        camp.reception()
                .post(
                        "/stays",
                        Admission.into(camp.bed(bed))
                                .with("entry", Body.of("departedAt", departed))
                                .body())
                .then()
                .statusCode(201)
                .body("dates.instrument", equalTo(instrument))
                .body("dates.releaseFrom", equalTo(release));
    }
}
