package vn.cachly.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import vn.cachly.clock.ReasonsErasing;
import vn.cachly.merge.StayMerged;
import vn.cachly.stay.StayVoided;

/** What becomes of checks and alerts when words are erased, when a stay never was, and when two stays become one. */
@ApplicationScoped
class HealthEvents {
    private final HealthChecks checks;
    private final HealthMerging merging;
    private final HealthAlertService alerts;

    HealthEvents(HealthChecks checks, HealthMerging merging, HealthAlertService alerts) {
        this.checks = checks;
        this.merging = merging;
        this.alerts = alerts;
    }

    void on(@Observes ReasonsErasing erasing) {
        checks.eraseWords(erasing.personId());
    }

    void on(@Observes StayVoided voided) {
        alerts.forget(voided.stayId());
    }

    void on(@Observes StayMerged merged) {
        if (merged.undone()) {
            merging.takeBack(merged.merge(), merged.from(), merged.to());
        } else {
            merging.give(merged.merge(), merged.from(), merged.to());
        }
        alerts.askAnew(List.of(merged.from(), merged.to()));
    }
}
