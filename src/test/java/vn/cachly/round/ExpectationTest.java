package vn.cachly.round;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.cachly.health.CheckSession;
import vn.cachly.health.HealthCheckView;

class ExpectationTest {
    private static void missing(boolean expected, Integer daily, CheckSession session, CheckSession... ofDay) {
        List<HealthCheckView> checks =
                Arrays.stream(ofDay).map(ExpectationTest::check).toList();
        assertEquals(expected, Expectation.isMissing(daily, session, checks), daily + " " + session);
    }

    private static HealthCheckView check(CheckSession session) {
        return new HealthCheckView(
                null, null, null, session, null, null, null, null, null, null, null, null, List.of(), true, List.of(),
                null, null, null, null, null, null, 0);
    }

    @Test
    void twiceADayIsMorningAndEveningAndWithoutARuleToo() {
        for (Integer daily : new Integer[] {2, 3, null}) {
            missing(true, daily, CheckSession.MORNING);
            missing(true, daily, CheckSession.MORNING, CheckSession.EVENING, CheckSession.EXTRA);
            missing(false, daily, CheckSession.MORNING, CheckSession.MORNING);
            missing(true, daily, CheckSession.EVENING, CheckSession.MORNING);
            missing(false, daily, CheckSession.EVENING, CheckSession.EVENING);
        }
    }

    @Test
    void onceADayIsAnySessionAndNeverIsNone() {
        missing(true, 1, CheckSession.MORNING);
        missing(true, 1, CheckSession.EVENING);
        missing(false, 1, CheckSession.EVENING, CheckSession.MORNING);
        missing(false, 1, CheckSession.MORNING, CheckSession.EXTRA);
        for (CheckSession session : CheckSession.values()) {
            missing(false, 0, session);
        }
    }

    @Test
    void whatIsLeftOfFourADayIsMadeUpAtOtherTimes() {
        missing(true, 4, CheckSession.EXTRA, CheckSession.MORNING, CheckSession.EVENING, CheckSession.EXTRA);
        missing(
                false,
                4,
                CheckSession.EXTRA,
                CheckSession.MORNING,
                CheckSession.EVENING,
                CheckSession.EXTRA,
                CheckSession.EXTRA);
        missing(false, 2, CheckSession.EXTRA, CheckSession.MORNING, CheckSession.EVENING);
    }
}
