package vn.cachly.screening;

import java.util.UUID;
import vn.cachly.problem.RuleBroken;
import vn.cachly.shared.Happened;

/**
 * One of those who were screened, looked at before anything is written.
 *
 * @param row what is to be written; null when it was refused, or is there already
 */
record Judged(Screened one, ScreeningRow row, Happened when, RuleBroken refusal) {
    static Judged known(Screened one) {
        return new Judged(one, null, null, null);
    }

    static Judged refused(Screened one, RuleBroken refusal) {
        return new Judged(one, null, null, refusal);
    }

    UUID id() {
        return one.screen().id();
    }
}
