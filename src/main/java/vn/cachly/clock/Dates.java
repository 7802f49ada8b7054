package vn.cachly.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What follows from the events of a stay and the version that applies.
 *
 * @param anchor the event the days are counted from; null without a version
 * @param releaseFrom the first moment at which release is permitted; null while the days stand still
 * @param followUpUntil last day of the watch at home, included; null without one
 */
public record Dates(
        ClockStatus status,
        ClockEvent anchor,
        Instant releaseFrom,
        List<DueTest> tests,
        LocalDate followUpUntil,
        List<Step> steps) {
    public Dates {
        tests = List.copyOf(tests);
        steps = List.copyOf(steps);
    }
}
