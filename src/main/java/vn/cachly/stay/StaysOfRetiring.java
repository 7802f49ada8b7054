package vn.cachly.stay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.UUID;
import vn.cachly.facility.FacilityRetiring;
import vn.cachly.problem.RuleBroken;

/** A camp that answers for somebody is not retired, whether he lies in a bed of it or waits for one. */
@ApplicationScoped
class StaysOfRetiring {
    private static final int NAMED = 20;

    private final Stays stays;

    StaysOfRetiring(Stays stays) {
        this.stays = stays;
    }

    void on(@Observes FacilityRetiring retiring) {
        List<UUID> open = stays.open(retiring.facilityId(), NAMED);
        if (!open.isEmpty()) {
            throw new RuleBroken(StayRule.PEOPLE_THERE).naming(open);
        }
    }
}
