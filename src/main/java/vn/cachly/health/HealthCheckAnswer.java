package vn.cachly.health;

import java.util.UUID;
import vn.cachly.problem.RuleBroken;
import vn.cachly.shared.Recorded;

/**
 * What became of one check of several.
 *
 * @param view null when it was refused
 * @param isNew false when it was there already with the same content
 * @param refusal null when it was not
 */
public record HealthCheckAnswer(UUID id, HealthCheckView view, boolean isNew, RuleBroken refusal) {
    static HealthCheckAnswer refused(UUID id, RuleBroken refusal) {
        return new HealthCheckAnswer(id, null, false, refusal);
    }

    Recorded<HealthCheckView> orThrow() {
        if (refusal != null) {
            throw refusal;
        }
        return new Recorded<>(view, isNew);
    }
}
