package vn.cachly.daily;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.cachly.problem.RuleBroken;
import vn.cachly.shared.TimeRule;
import vn.cachly.shared.VietNam;

/**
 * One day of figures: what was after the one cut-off, up to and at the other.
 *
 * @param until the cut-off, or the present when that has not come yet
 * @param known what was written down later is left out
 */
record DailyPeriod(LocalDate day, Instant from, Instant cutOff, Instant until, Instant known) {
    /** Later than anything that is written down. */
    private static final Instant ALWAYS = Instant.parse("9999-01-01T00:00:00Z");

    /**
     * @param cutOffs in the order in which they begin; the first holds for all days before, too
     * @param knownAt null for what is known now
     * @throws RuleBroken IN_FUTURE (400) for a day that had not begun
     */
    static DailyPeriod of(LocalDate day, List<CutOff> cutOffs, Instant now, Instant knownAt) {
        if (knownAt != null && knownAt.isAfter(now)) {
            throw new RuleBroken(TimeRule.IN_FUTURE).at("knownAt");
        }
        Instant last = knownAt == null ? now : knownAt;
        Instant from = cutOff(day.minusDays(1), cutOffs);
        if (from.isAfter(last)) {
            throw new RuleBroken(TimeRule.IN_FUTURE).at("day");
        }
        Instant cutOff = cutOff(day, cutOffs);
        return new DailyPeriod(
                day, from, cutOff, cutOff.isAfter(last) ? last : cutOff, knownAt == null ? ALWAYS : knownAt);
    }

    /** Null when all that is known now counts. */
    Instant knownAt() {
        return known.equals(ALWAYS) ? null : known;
    }

    boolean isComplete() {
        return until.equals(cutOff);
    }

    private static Instant cutOff(LocalDate day, List<CutOff> cutOffs) {
        CutOff valid = cutOffs.get(0);
        for (CutOff one : cutOffs) {
            valid = one.validFrom().isAfter(day) ? valid : one;
        }
        return day.atTime(valid.time()).atZone(VietNam.ZONE).toInstant();
    }
}
