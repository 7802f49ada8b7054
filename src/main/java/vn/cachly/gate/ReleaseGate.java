package vn.cachly.gate;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import vn.cachly.area.AreaService;
import vn.cachly.clock.ClockEvent;
import vn.cachly.clock.ClockService;
import vn.cachly.clock.QuarantineClock;
import vn.cachly.exposure.ExposureService;
import vn.cachly.health.HealthAlertRef;
import vn.cachly.health.HealthService;
import vn.cachly.hold.HoldLookup;
import vn.cachly.protocol.ProtocolService;
import vn.cachly.protocol.ProtocolVersion;
import vn.cachly.result.PendingSample;
import vn.cachly.result.ResultService;
import vn.cachly.result.SampleFinal;
import vn.cachly.shared.RequestFacts;
import vn.cachly.stay.StayNow;
import vn.cachly.stay.StayService;

/**
 * The only door. Everything it asks is looked up for all at once: a dozen statements for one and for two thousand. Whoever lets
 * somebody out has taken his stay before he asks, so that nothing he has been told changes meanwhile.
 */
@ApplicationScoped
public class ReleaseGate {
    private final StayService stays;
    private final ClockService clock;
    private final ProtocolService protocols;
    private final ResultService results;
    private final ExposureService exposures;
    private final HoldLookup holds;
    private final HealthService health;
    private final AreaService areas;
    private final Overrides overrides;
    private final GateWords words;
    private final GateConfig config;
    private final RequestFacts request;

    ReleaseGate(
            StayService stays,
            ClockService clock,
            ProtocolService protocols,
            ResultService results,
            ExposureService exposures,
            HoldLookup holds,
            HealthService health,
            AreaService areas,
            Overrides overrides,
            GateWords words,
            GateConfig config,
            RequestFacts request) {
        this.stays = stays;
        this.clock = clock;
        this.protocols = protocols;
        this.results = results;
        this.exposures = exposures;
        this.holds = holds;
        this.health = health;
        this.areas = areas;
        this.overrides = overrides;
        this.words = words;
        this.config = config;
        this.request = request;
    }

    /** @return by stay, in the order of the questions; those of another place, and those whose stay is over, are left out */
    public Map<UUID, GateView> judge(Collection<GateQuestion> questions, Instant at) {
        List<UUID> ids = questions.stream().map(GateQuestion::stayId).toList();
        Map<UUID, GateFacts> facts = facts(stays.now(ids), at);
        Set<UUID> communes = areas.communes(questions.stream()
                        .filter(question -> facts.containsKey(question.stayId()))
                        .map(question ->
                                question.receiver(facts.get(question.stayId()).stay()))
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList())
                .keySet();
        Map<UUID, GateView> views = new LinkedHashMap<>();
        for (GateQuestion question : questions) {
            GateFacts known = facts.get(question.stayId());
            if (known != null) {
                views.put(question.stayId(), view(known, question, communes, at));
            }
        }
        return views;
    }

    private GateView view(GateFacts facts, GateQuestion question, Set<UUID> communes, Instant at) {
        List<Finding> findings = new Judge(facts, question, communes, at, config)
                .findings().stream()
                        .map(finding -> words.say(finding, request.language()))
                        .toList();
        boolean open = findings.stream().noneMatch(Finding::isShut);
        return new GateView(question.stayId(), question.exitKind(), open, findings);
    }

    private Map<UUID, GateFacts> facts(List<StayNow> found, Instant at) {
        List<StayNow> open = found.stream().filter(StayNow::isOpen).toList();
        List<UUID> ids = open.stream().map(StayNow::id).toList();
        if (ids.isEmpty()) {
            return Map.of();
        }
        Map<UUID, List<ClockEvent>> events = clock.of(ids);
        Map<UUID, List<SampleFinal>> finals = results.finals(ids);
        Map<UUID, List<PendingSample>> pending = results.pending(ids);
        Map<UUID, UUID> shut = exposures.shutting(ids);
        Map<UUID, List<UUID>> held =
                holds.keeping(open.stream().map(ReleaseGate::inRoom).toList(), at);
        Map<UUID, HealthAlertRef> alerts = health.openAlerts(ids);
        Map<UUID, Map<Condition, UUID>> letThrough = overrides.of(ids);
        Map<UUID, GateFacts> facts = new HashMap<>();
        for (StayNow stay : open) {
            List<ClockEvent> own = events.getOrDefault(stay.id(), List.of());
            ProtocolVersion version =
                    ClockService.versionOf(own).flatMap(protocols::published).orElse(null);
            facts.put(
                    stay.id(),
                    new GateFacts(
                            stay,
                            own,
                            QuarantineClock.dates(version, own),
                            finals.getOrDefault(stay.id(), List.of()),
                            pending.getOrDefault(stay.id(), List.of()),
                            shut.get(stay.id()),
                            held.getOrDefault(stay.id(), List.of()),
                            alerts.containsKey(stay.id())
                                    ? alerts.get(stay.id()).id()
                                    : null,
                            letThrough.getOrDefault(stay.id(), Map.of())));
        }
        return facts;
    }

    private static HoldLookup.Kept inRoom(StayNow stay) {
        return new HoldLookup.Kept(stay.id(), stay.personId(), stay.facilityId(), stay.roomId());
    }
}
