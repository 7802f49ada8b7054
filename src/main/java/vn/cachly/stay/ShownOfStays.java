package vn.cachly.stay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import vn.cachly.clock.ReasonsErasing;
import vn.cachly.evidence.EvidenceChanging;
import vn.cachly.order.OrderChanging;
import vn.cachly.person.PersonChanging;
import vn.cachly.screening.StayScreened;

/** A stay shows records that are kept elsewhere: when one of them changes, the version of the stay rises with it. */
@ApplicationScoped
class ShownOfStays {
    private final StayVersions versions;

    ShownOfStays(StayVersions versions) {
        this.versions = versions;
    }

    void on(@Observes OrderChanging change) {
        versions.riseOfOrder(change.orderId(), change.stays());
    }

    void on(@Observes EvidenceChanging change) {
        versions.riseOfPerson(change.personId());
    }

    void on(@Observes PersonChanging change) {
        versions.riseOfPerson(change.personId());
    }

    void on(@Observes StayScreened change) {
        versions.rise(List.of(change.stayId()));
    }

    void on(@Observes ReasonsErasing change) {
        versions.riseOfPerson(change.personId());
    }
}
