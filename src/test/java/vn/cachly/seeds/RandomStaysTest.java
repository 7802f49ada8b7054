package vn.cachly.seeds;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.cachly.Fixtures;
import vn.cachly.Fixtures.Camp;
import vn.cachly.Ledger;
import vn.cachly.TestClock;
import vn.cachly.TestSetup;
import vn.cachly.layout.SexPolicy;

/**
 * A few people live through random weeks: tubes, results and corrections, contacts, holds, lists. After every step the dates, the
 * gate, the category and the tasks of each are those that a plain count of the rows says; and a positive that is taken back at once
 * leaves everything as it was.
 */
@QuarkusTest
@QuarkusTestResource(TestSetup.class)
class RandomStaysTest {
    private static Connection connection;

    @Inject
    Fixtures fixtures;

    @Inject
    TestClock clock;

    @BeforeAll
    static void open() throws SQLException {
        connection = TestSetup.superuser();
    }

    @AfterAll
    static void close() throws SQLException {
        connection.close();
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    static LongStream everyday() {
        return LongStream.rangeClosed(1, 50);
    }

    static LongStream deep() {
        return LongStream.rangeClosed(10_001, 12_000);
    }

    @ParameterizedTest
    @MethodSource("everyday")
    void datesGateAndTasksFollowEveryStep(long seed) {
        live(seed, 16);
    }

    @Tag("deep")
    @ParameterizedTest
    @MethodSource("deep")
    void datesGateAndTasksFollowEveryStepOfManyWeeks(long seed) {
        live(seed, 25);
    }

    private void live(long seed, int steps) {
        clock.freeze("2026-11-01T06:00:00+07:00");
        Camp camp = fixtures.camp(
                Fixtures.room("101", SexPolicy.ANY, 3),
                Fixtures.room("102", SexPolicy.ANY, 2),
                Fixtures.room("103", SexPolicy.ANY, 1));
        List<String> told = new ArrayList<>();
        try {
            RandomWeeks weeks = new RandomWeeks(camp, new Random(seed), clock, connection, told);
            for (int step = 0; step < steps; step++) {
                weeks.step();
            }
            Ledger.assertSound(camp);
        } catch (AssertionError | RuntimeException e) {
            throw new AssertionError("seed " + seed + "\n" + String.join("\n", told) + "\n" + e.getMessage(), e);
        }
    }
}
