package vn.cachly.arrival;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.cachly.Fixtures.room;
import static vn.cachly.Passenger.man;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.cachly.Body;
import vn.cachly.Bus;
import vn.cachly.Fixtures;
import vn.cachly.Fixtures.Camp;
import vn.cachly.Passenger;
import vn.cachly.Sql;
import vn.cachly.TestClock;
import vn.cachly.TestSetup;

/** What a list told of people who never came is not kept for ever. */
@QuarkusTest
@QuarkusTestResource(TestSetup.class)
class ArrivalPurgeTest {
    @Inject
    Fixtures fixtures;

    @Inject
    TestClock clock;

    @Inject
    ArrivalPurge purge;

    @AfterEach
    void now() {
        clock.reset();
    }

    @Test
    void itIsForgottenNinetyDaysAfterTheEndOfTheGroup() {
        clock.freeze("2026-08-01T02:00:00+07:00");
        Camp camp = fixtures.camp(room("101", 2));
        Bus over = Bus.to(camp, 1);
        Passenger missing = man("An");
        over.expect(missing).then().statusCode(200);
        over.step("handover", Body.of("count", 0, "official", "Đại úy Nam"))
                .then()
                .statusCode(200);
        over.close("He fled before the border").then().statusCode(200);
        Bus coming = Bus.to(camp, 1);
        Passenger expected = man("Bình");
        coming.expect(expected).then().statusCode(200);
        clock.freeze("2026-10-30T02:00:00+07:00");
        purge.forget();
        assertEquals("An", told(missing));
        assertEquals("Đại úy Nam", official(over));
        clock.freeze("2026-10-30T02:00:00.000001+07:00");
        purge.forget();
        assertEquals("forgotten", told(missing));
        assertEquals("forgotten", official(over));
        assertEquals("MISSING", over.statusOf(missing));
        assertEquals("Bình", told(expected));
    }

    private static String told(Passenger one) {
        return Sql.text("select coalesce(person ->> 'name', 'forgotten') from arrival where id = ?", one.id());
    }

    private static String official(Bus bus) {
        return Sql.text("select coalesce(official, 'forgotten') from arrival_handover where group_id = ?", bus.id());
    }
}
