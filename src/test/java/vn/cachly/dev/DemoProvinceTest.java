package vn.cachly.dev;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.cachly.Sql;
import vn.cachly.TestClock;
import vn.cachly.TestSetup;

/** The demo as a newcomer gets it, on a database of its own. */
@QuarkusTest
@QuarkusTestResource(TestSetup.class)
@TestProfile(DemoProvinceTest.Fresh.class)
class DemoProvinceTest {
    /** Nothing is set; a profile has the service and its database started anew. */
    public static class Fresh implements QuarkusTestProfile {}

    private static final List<String> TABLES = List.of(
            "facility",
            "room",
            "bed",
            "person",
            "person_identifier",
            "family",
            "stay",
            "presence",
            "stay_category",
            "bed_use",
            "clock_event",
            "screening",
            "evidence",
            "quarantine_order",
            "quarantine_order_item",
            "release_hold",
            "assignment",
            "audit_entry",
            "change");

    @Inject
    DemoProvince demo;

    @Inject
    TestClock clock;

    @AfterEach
    void letTimeRun() {
        clock.reset();
    }

    @Test
    void isTheSameEveryTimeAndLoadedOnce() {
        clock.freeze("2026-11-24T00:10:00+07:00");
        assertTrue(demo.load("https://issuer"));
        assertEquals(new DemoFigures.Figures(7, 1200, 0, 0), demo.figures());
        List<Long> rows = rows();
        assertFalse(demo.load("https://issuer"));
        assertEquals(rows, rows());
    }

    private static List<Long> rows() {
        return TABLES.stream()
                .map(table -> Sql.number("select count(*) from " + table))
                .toList();
    }
}
