package vn.cachly.screening;

import java.util.UUID;
import vn.cachly.problem.RuleBroken;
import vn.cachly.shared.Recorded;

/**
 * What became of one screening of several.
 *
 * @param view null when it was refused
 * @param isNew false when it was there already with the same content
 * @param refusal null when it was not
 */
public record ScreeningAnswer(UUID id, ScreeningView view, boolean isNew, RuleBroken refusal) {
    static ScreeningAnswer refused(UUID id, RuleBroken refusal) {
        return new ScreeningAnswer(id, null, false, refusal);
    }

    Recorded<ScreeningView> orThrow() {
        if (refusal != null) {
            throw refusal;
        }
        return new Recorded<>(view, isNew);
    }
}
