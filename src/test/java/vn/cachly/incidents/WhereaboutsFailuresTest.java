package vn.cachly.incidents;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.cachly.Fixtures.room;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
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

/** People not where the record says, acted out again. The stories stand in src/docs/incidents.md. */
@QuarkusTest
@QuarkusTestResource(TestSetup.class)
class WhereaboutsFailuresTest {
    @Inject
    Fixtures fixtures;

    @Inject
    TestClock clock;

    @AfterEach
    void now() {
        clock.reset();
    }

    private static UUID call(Camp camp, String room, String list, Admission person) {
        UUID call = Ids.next();
        camp.commander()
                .post("/facilities/" + camp.id() + "/roll-calls", Body.of("id", call, "kind", "ROUTINE"))
                .then()
                .statusCode(201);
        Object answer = Body.of("id", Ids.next(), "roomId", camp.room(room), list, List.of(person.stay()));
        camp.commander()
                .post("/roll-calls/" + call + "/rooms", Body.of("rooms", List.of(answer)))
                .then()
                .statusCode(200);
        return call;
    }

    @Test
    void F20_goneAtTheDawnCheckWithoutPapersAndWithoutASample() {
        clock.freeze("2020-05-10T19:00:00+07:00");
        Camp camp = fixtures.camp(room("1", 2));
        Admission man = Admission.into(camp.bed("1/1"))
                .man()
                .person("name", "Không rõ")
                .person("declaredOnly", true)
                .person("description", "tall, scar on the left hand")
                .person("phone", "0912345678")
                .person("address", Body.of("text", "ấp 1, Giang Thành"));
        camp.reception().post("/stays", man.body()).then().statusCode(201);
        clock.freeze("2020-05-11T05:00:00+07:00");
        call(camp, "1", "missing", man);
        camp.commander()
                .post(
                        "/stays/" + man.stay() + "/absent",
                        0,
                        Body.of("lastSeenAt", "2020-05-10T23:00:00+07:00", "reason", "gone at the dawn check"))
                .then()
                .statusCode(200)
                .body("dates.status", equalTo("AWAY"));
        // Whoever looks for him sees how he looks, whom to call and where he lives; and between which two moments he
        // went.
        camp.department()
                .get("/facilities/" + camp.id() + "/absences")
                .then()
                .body("items[0].declaredOnly", equalTo(true))
                .body("items[0].description", equalTo("tall, scar on the left hand"))
                .body("items[0].phone", equalTo("+84912345678"))
                .body("items[0].homeAddress", equalTo("ấp 1, Giang Thành"))
                .body("items[0].seen.by", contains("BED"))
                .body("items[0].seen[0].at", equalTo("2020-05-10T19:00:00+07:00"))
                .body("items[0].lastSeenAt", equalTo("2020-05-10T23:00:00+07:00"))
                .body("items[0].missedAt", equalTo("2020-05-11T05:00:00+07:00"));
        // And it is somebody's task, which nobody closes by saying so.
        camp.commander()
                .get("/tasks?facilityId=" + camp.id())
                .then()
                .body("items.kind", contains("PERSON_ABSENT"))
                .body("items[0].allowedActions", empty());
        camp.commander()
                .get("/capacity?facilityId=" + camp.id())
                .then()
                .body("people.absent", equalTo(1))
                .body("people.inBeds", equalTo(0))
                .body("beds.blocked", equalTo(1));
        Ledger.assertSound(camp);
    }

    @Test
    void F21_awayForTwoHoursByTheFireExit() {
        clock.freeze("2020-10-08T18:00:00+07:00");
        Camp hotel = fixtures.camp(room("1", 1));
        Admission woman = Admission.into(hotel.bed("1/1"));
        hotel.reception().post("/stays", woman.body()).then().statusCode(201);
        clock.freeze("2020-10-08T20:00:00+07:00");
        UUID seen = call(hotel, "1", "present", woman);
        clock.freeze("2020-10-08T22:00:00+07:00");
        call(hotel, "1", "missing", woman);
        String stay = "/stays/" + woman.stay();
        hotel.commander()
                .post(stay + "/absent", 0, Body.of("lastSeenAt", "2020-10-08T19:30:00+07:00", "reason", "fire exit"))
                .then()
                .statusCode(200);
        clock.freeze("2020-10-08T23:00:00+07:00");
        hotel.commander()
                .post(stay + "/found", 1, Body.of("reason", "in the lobby", "returnedAt", "2020-10-08T22:40:00+07:00"))
                .then()
                .statusCode(200);
        clock.freeze("2020-10-09T00:00:00+07:00");
        UUID call = Ids.next();
        hotel.commander()
                .post("/facilities/" + hotel.id() + "/roll-calls", Body.of("id", call, "kind", "ROUTINE"))
                .then()
                .statusCode(201);
        hotel.commander()
                .post(
                        "/roll-calls/" + call + "/rooms",
                        Body.of("rooms", List.of(Body.of("id", Ids.next(), "present", List.of(woman.stay())))))
                .then()
                .statusCode(200);
        // What was said stands beside what was seen: she was there at eight, so two hours are in question, and not
        // three.
        hotel.commander()
                .get("/facilities/" + hotel.id() + "/absences?open=false")
                .then()
                .body("items[0].lastSeenAt", equalTo("2020-10-08T19:30:00+07:00"))
                .body("items[0].seen[0].id", equalTo(seen.toString()))
                .body("items[0].seen[0].at", equalTo("2020-10-08T20:00:00+07:00"))
                .body("items[0].contradicted", equalTo(true))
                .body("items[0].missedAt", equalTo("2020-10-08T22:00:00+07:00"))
                .body("items[0].foundAt", equalTo("2020-10-08T22:40:00+07:00"))
                .body("items[0].foundCallAt", equalTo("2020-10-09T00:00:00+07:00"));
    }

    @Test
    void aDailyLogIsKeptOfSomebodyWhoIsNotThere() {
        clock.freeze("2026-11-23T07:00:00+07:00");
        Camp camp = fixtures.camp(room("1", 1));
        Admission left = Admission.into(camp.bed("1/1")).at("2026-11-22T07:00:00+07:00");
        camp.reception().post("/stays", left.body()).then().statusCode(201);
        camp.commander()
                .post("/stays/" + left.stay() + "/end", 0, Body.of("kind", "RETURNED", "reason", "handed over"))
                .then()
                .statusCode(200);
        clock.freeze("2026-11-23T18:00:00+07:00");
        camp.as(Role.HEALTH_WORKER)
                .post("/stays/" + left.stay() + "/health-checks", Body.of("id", Ids.next(), "session", "EVENING"))
                .then()
                .statusCode(409)
                .body("code", equalTo("NOT_HERE"));
        camp.as(Role.HEALTH_WORKER)
                .post(
                        "/facilities/" + camp.id() + "/rooms/" + camp.room("1") + "/health-checks",
                        Body.of("id", Ids.next(), "session", "EVENING", "checkedAt", "2026-11-23T18:00:00+07:00"))
                .then()
                .statusCode(200)
                .body("people", empty());
        assertEquals(0, Sql.number("select count(*) from health_check where stay_id = ?", left.stay()));
    }
}
