package vn.cachly.exposure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.cachly.clock.ClockEvent;
import vn.cachly.clock.ClockService;
import vn.cachly.problem.RuleBroken;
import vn.cachly.protocol.ProtocolService;
import vn.cachly.protocol.ProtocolVersion;
import vn.cachly.result.EarlierStays;
import vn.cachly.result.ResultChange;
import vn.cachly.stay.StayNow;
import vn.cachly.stay.StayService;

/** Where people who were found positive are, and how far the rule of each reaches. As many statements for one as for many who are here. */
@ApplicationScoped
class Cases {
    private final StayService stays;
    private final EarlierStays earlier;
    private final ClockService clock;
    private final ProtocolService protocols;
    private final ExposureConfig config;

    Cases(
            StayService stays,
            EarlierStays earlier,
            ClockService clock,
            ProtocolService protocols,
            ExposureConfig config) {
        this.stays = stays;
        this.earlier = earlier;
        this.clock = clock;
        this.protocols = protocols;
        this.config = config;
    }

    List<Case> of(List<ResultChange> positives) {
        List<UUID> ids = positives.stream().map(ResultChange::stayId).distinct().toList();
        Map<UUID, StayNow> found = stays.now(ids).stream().collect(Collectors.toMap(StayNow::id, one -> one));
        Map<UUID, List<ClockEvent>> events = clock.of(ids);
        return positives.stream()
                .map(change -> {
                    StayNow stay =
                            Optional.ofNullable(found.get(change.stayId())).orElseThrow(RuleBroken::notFound);
                    return Case.of(
                            change, stay, present(stay, change), terms(events.getOrDefault(stay.id(), List.of())));
                })
                .toList();
    }

    private Case.Reach terms(List<ClockEvent> events) {
        return ClockService.versionOf(events)
                .flatMap(protocols::published)
                .map(ProtocolVersion::terms)
                .map(terms -> new Case.Reach(terms.infectiousDays(), terms.exposureHours()))
                .orElseGet(() -> new Case.Reach(config.infectiousDays(), config.hours()));
    }

    /** The stay that he is in: that of the sample, or another that he is in since. */
    private Optional<StayNow> present(StayNow found, ResultChange change) {
        return found.isOpen()
                ? Optional.of(found)
                : stays.presentOf(found.personId())
                        .filter(stay -> earlier.counts(change.collectedAt(), stay.beganAt()));
    }
}
