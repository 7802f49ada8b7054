package vn.cachly.gate;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import vn.cachly.area.AreaService;
import vn.cachly.clock.ClockEvent;
import vn.cachly.clock.ClockService;
import vn.cachly.clock.QuarantineClock;
import vn.cachly.exposure.ExposureService;
import vn.cachly.exposure.Shutting;
import vn.cachly.health.HealthAlertRef;
import vn.cachly.health.HealthService;
import vn.cachly.hold.HoldLookup;
import vn.cachly.protocol.ProtocolService;
import vn.cachly.protocol.ProtocolVersion;
import vn.cachly.result.EarlierSample;
import vn.cachly.result.EarlierStays;
import vn.cachly.result.PendingSample;
import vn.cachly.result.ResultService;
import vn.cachly.result.SampleFinal;
import vn.cachly.shared.Happened;
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
    private final EarlierStays earlierStays;
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
            EarlierStays earlierStays,
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
        this.earlierStays = earlierStays;
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
        return judge(questions, at, Set.of(at));
    }

    /** Of people who left before it is written down: what keeps somebody in now has kept him in then. */
    public Map<UUID, GateView> judge(Collection<GateQuestion> questions, Happened when) {
        return judge(questions, when.at(), new TreeSet<>(List.of(when.at(), when.recordedAt())));
    }

    private Map<UUID, GateView> judge(Collection<GateQuestion> questions, Instant at, Set<Instant> held) {
        List<UUID> ids = questions.stream().map(GateQuestion::stayId).toList();
        Map<UUID, GateFacts> facts = facts(stays.now(ids), held);
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

    /** What keeps somebody in whose stay lasts, of these conditions, whatever his way out. */
    List<SeenFinding> find(UUID stay, Collection<Condition> conditions, Instant at) {
        Map<UUID, GateFacts> facts = facts(stays.now(List.of(stay)), Set.of(at));
        if (!facts.containsKey(stay)) {
            return List.of();
        }
        Judge judge = new Judge(facts.get(stay), GateQuestion.of(stay, ExitKind.COMPLETED), Set.of(), at, config);
        return conditions.stream()
                .distinct()
                .map(judge::find)
                .map(SeenFinding::of)
                .toList();
    }

    private GateView view(GateFacts facts, GateQuestion question, Set<UUID> communes, Instant at) {
        Judge judge = new Judge(facts, question, communes, at, config);
        List<Finding> findings = judge.findings().stream()
                .map(finding -> words.say(finding, request.language()))
                .toList();
        boolean open = findings.stream().noneMatch(Finding::isShut);
        return new GateView(question.stayId(), question.exitKind(), open, judge.isDue(), findings);
    }

    /** @param held the moments at which a hold keeps people in */
    private Map<UUID, GateFacts> facts(List<StayNow> found, Set<Instant> held) {
        List<StayNow> open = found.stream().filter(StayNow::isOpen).toList();
        List<UUID> ids = open.stream().map(StayNow::id).toList();
        if (ids.isEmpty()) {
            return Map.of();
        }
        Map<UUID, List<ClockEvent>> events = clock.of(ids);
        Map<UUID, List<SampleFinal>> finals = results.finals(ids);
        Map<UUID, List<PendingSample>> pending = results.pending(ids);
        Map<UUID, List<EarlierSample>> earlier = earlierStays.samples(ids);
        Map<UUID, List<Shutting>> shut = exposures.shutting(ids);
        Map<UUID, List<UUID>> keeping = keeping(open, held);
        Map<UUID, HealthAlertRef> alerts = health.openAlerts(ids);
        Map<UUID, List<LettingThrough>> letThrough = overrides.of(ids);
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
                            earlier.getOrDefault(stay.id(), List.of()),
                            shut.getOrDefault(stay.id(), List.of()),
                            keeping.getOrDefault(stay.id(), List.of()),
                            alerts.get(stay.id()),
                            letThrough.getOrDefault(stay.id(), List.of())));
        }
        return facts;
    }

    private Map<UUID, List<UUID>> keeping(List<StayNow> open, Set<Instant> moments) {
        List<HoldLookup.Kept> people = open.stream().map(ReleaseGate::inRoom).toList();
        Map<UUID, Set<UUID>> found = new HashMap<>();
        moments.forEach(moment -> holds.keeping(people, moment)
                .forEach((stay, some) -> found.computeIfAbsent(stay, any -> new LinkedHashSet<>())
                        .addAll(some)));
        Map<UUID, List<UUID>> keeping = new HashMap<>();
        found.forEach((stay, some) -> keeping.put(stay, List.copyOf(some)));
        return keeping;
    }

    private static HoldLookup.Kept inRoom(StayNow stay) {
        return new HoldLookup.Kept(stay.id(), stay.personId(), stay.facilityId(), stay.roomId());
    }
}
