package vn.cachly.exposure;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.cachly.clock.NewEvent;
import vn.cachly.protocol.ClockEventKind;
import vn.cachly.result.ResultChange;
import vn.cachly.shared.Ids;
import vn.cachly.stay.StayNow;

/**
 * Somebody found positive, on his way to be written down as a case.
 *
 * @param found the stay of the sample
 * @param present the stay that he is in; null when he is in none
 * @param event by which his days stand still; null without a present stay
 */
record Case(UUID id, ResultChange change, StayNow found, StayNow present, NewEvent event, Reach reach) {
    /**
     * How far an exposure reaches.
     *
     * @param days before the sample in which he may have infected others
     * @param hours in which somebody has to decide
     */
    record Reach(int days, int hours) {}

    static Case of(ResultChange change, StayNow found, Optional<StayNow> present, Reach reach) {
        NewEvent event = present.map(stay -> NewEvent.of(
                        Ids.next(), stay.id(), ClockEventKind.POSITIVE, change.collectedAt(), change.sampleId(), null))
                .orElse(null);
        return new Case(Ids.next(), change, found, present.orElse(null), event, reach);
    }

    UUID facilityId() {
        return found.facilityId();
    }

    Instant due(Instant now) {
        return now.plus(Duration.ofHours(reach.hours()));
    }

    List<UUID> also() {
        return List.of(change.stayId(), change.personId(), change.sampleId());
    }

    /** @param before what people were before they became cases, by case */
    Exposures.NewExposure exposure(Map<UUID, String> before, Instant now) {
        return new Exposures.NewExposure(
                id,
                change.sampleId(),
                change.resultId(),
                found.id(),
                facilityId(),
                lastHere().minus(Duration.ofDays(reach.days())),
                change.collectedAt(),
                present == null || present.id().equals(found.id()) ? null : present.id(),
                before.get(id),
                event == null ? null : event.id(),
                due(now));
    }

    /** Of somebody found positive at home his last days in the camp count: there he may have caught it, or left it behind. */
    private Instant lastHere() {
        return found.isOpen() || change.collectedAt().isBefore(found.endedAt())
                ? change.collectedAt()
                : found.endedAt();
    }
}
