package vn.cachly.intake;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.cachly.Fixtures.room;
import static vn.cachly.Passenger.man;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cachly.Body;
import vn.cachly.Bus;
import vn.cachly.Fixtures;
import vn.cachly.Fixtures.Camp;
import vn.cachly.Passenger;
import vn.cachly.Sql;
import vn.cachly.TestClock;
import vn.cachly.TestSetup;
import vn.cachly.access.Role;
import vn.cachly.job.JobRunner;

/** A ship: the same as a bus, only later. */
@QuarkusTest
@QuarkusTestResource(TestSetup.class)
class AdmissionJobTest {
    @Inject
    Fixtures fixtures;

    @Inject
    TestClock clock;

    @Inject
    JobRunner runner;

    @BeforeEach
    void night() {
        Sql.texts("delete from job");
        clock.freeze("2026-11-23T02:00:00+07:00");
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    private static Bus here(Camp camp, int people) {
        Bus ship = Bus.to(camp, null);
        Passenger[] all =
                IntStream.range(0, people).mapToObj(nth -> man("Khách " + nth)).toArray(Passenger[]::new);
        for (int from = 0; from < people; from += 200) {
            Passenger[] some = Arrays.copyOfRange(all, from, Math.min(people, from + 200));
            ship.take(some).then().statusCode(200);
            ship.screen(some).then().statusCode(200);
        }
        return ship;
    }

    private static long admitted(Camp camp) {
        return Sql.number(
                "select count(*) from stay where facility_id = ? and lower(period) = '2026-11-23T02:00:00+07:00'",
                camp.id());
    }

    @Test
    void twoHundredAreAdmittedAtOnce() {
        Camp camp = fixtures.camp(room("A", 200));
        here(camp, 200)
                .admitAll()
                .then()
                .statusCode(200)
                .body("items", hasSize(200))
                .body("items.result", everyItem(equalTo("ADMITTED")));
        assertEquals(200, admitted(camp));
        assertFalse(runner.next());
    }

    @Test
    void oneMoreIsAJobThatAdmitsAsOfTheMomentItWasAskedFor() {
        Camp camp = fixtures.camp(room("A", 200));
        Bus ship = here(camp, 201);
        String key = UUID.randomUUID().toString();
        Response first = camp.reception().postWithKey(key, ship.path() + "/admissions", Body.of());
        String location = first.then()
                .statusCode(202)
                .header("Retry-After", equalTo("1"))
                .body("kind", equalTo("ADMISSION"))
                .body("facilityId", equalTo(camp.id().toString()))
                .body("aboutId", equalTo(ship.id().toString()))
                .body("state", equalTo("QUEUED"))
                .body("total", equalTo(201))
                .extract()
                .header("Location");
        assertEquals(0, admitted(camp));
        clock.freeze("2026-11-23T02:00:03+07:00");
        assertTrue(runner.next());
        camp.reception()
                .request()
                .get(location)
                .then()
                .statusCode(200)
                .body("state", equalTo("DONE"))
                .body("done", equalTo(201))
                .body("result.id", equalTo(ship.id().toString()))
                .body("result.items.findAll { it.result == 'ADMITTED' }", hasSize(200))
                .body("result.items.findAll { it.result == 'UNPLACED' }", hasSize(1))
                .body("result.totals.admitted", equalTo(200));
        assertEquals(200, admitted(camp));
        assertEquals(
                200,
                Sql.number(
                        "select count(*) from audit_entry where action = 'stay.admitted' and facility_id = ? and subject = ?",
                        camp.id(),
                        camp.subject(Role.RECEPTION)));
        camp.reception()
                .postWithKey(key, ship.path() + "/admissions", Body.of())
                .then()
                .statusCode(202)
                .header("Location", equalTo(location));
        assertFalse(runner.next());
        assertEquals(200, admitted(camp));
    }
}
