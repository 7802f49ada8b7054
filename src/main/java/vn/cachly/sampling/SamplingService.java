package vn.cachly.sampling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.cachly.access.BeyondPlace;
import vn.cachly.bed.Berth;
import vn.cachly.bed.ResidentService;
import vn.cachly.clock.ClockEvent;
import vn.cachly.clock.ClockService;
import vn.cachly.clock.QuarantineClock;
import vn.cachly.facility.FacilityService;
import vn.cachly.health.HealthAlertRef;
import vn.cachly.health.HealthService;
import vn.cachly.protocol.ProtocolService;
import vn.cachly.protocol.ProtocolVersion;
import vn.cachly.result.PendingSample;
import vn.cachly.result.ResultService;
import vn.cachly.result.SampleFinal;
import vn.cachly.sample.SampleRejected;
import vn.cachly.sample.SamplesRejected;
import vn.cachly.shared.Keyset;
import vn.cachly.shared.Page;
import vn.cachly.shared.PersonsRead;
import vn.cachly.shared.Timekeeper;
import vn.cachly.shared.UseCase;
import vn.cachly.shared.VietNam;
import vn.cachly.stay.StayNow;
import vn.cachly.stay.StayService;

/** Who of a camp is to be sampled, and why. Ten statements, however many people. */
@UseCase
@Transactional
@ApplicationScoped
public class SamplingService {
    private final SamplingNeeds needs;
    private final StayService stays;
    private final ClockService clock;
    private final ProtocolService protocols;
    private final BeyondPlace beyond;
    private final ResultService results;
    private final HealthService health;
    private final FacilityService facilities;
    private final ResidentService beds;
    private final Timekeeper timekeeper;
    private final Event<PersonsRead> looks;

    SamplingService(
            SamplingNeeds needs,
            StayService stays,
            ClockService clock,
            ProtocolService protocols,
            BeyondPlace beyond,
            ResultService results,
            HealthService health,
            FacilityService facilities,
            ResidentService beds,
            Timekeeper timekeeper,
            Event<PersonsRead> looks) {
        this.needs = needs;
        this.stays = stays;
        this.clock = clock;
        this.protocols = protocols;
        this.beyond = beyond;
        this.results = results;
        this.health = health;
        this.facilities = facilities;
        this.beds = beds;
        this.timekeeper = timekeeper;
        this.looks = looks;
    }

    /** Also for somebody who has gone to another camp since his tube was taken; of whoever has left it is asked at home. */
    void on(@Observes SamplesRejected rejected) {
        beyond.act(() -> needs.open(again(rejected), rejected.when()));
    }

    private List<NewNeed> again(SamplesRejected rejected) {
        Set<UUID> lasting =
                stays
                        .now(rejected.samples().stream()
                                .map(SampleRejected::stayId)
                                .distinct()
                                .toList())
                        .stream()
                        .filter(StayNow::isOpen)
                        .map(StayNow::id)
                        .collect(Collectors.toSet());
        return rejected.samples().stream()
                .filter(one -> lasting.contains(one.stayId()))
                .map(one -> new NewNeed(
                        one.stayId(),
                        one.facilityId(),
                        NeedCause.REJECTED,
                        one.sampleId(),
                        rejected.when().recordedAt()))
                .toList();
    }

    /**
     * Those who are in a hospital or gone are sampled by nobody here; they are asked for again when they are back.
     *
     * @param until the last day that is looked at; null for today
     */
    public Page<SamplingTask> tasks(UUID facility, LocalDate until, Keyset keyset) {
        facilities.require(facility);
        Instant now = timekeeper.now();
        LocalDate today = LocalDate.ofInstant(now, VietNam.ZONE);
        List<StayNow> people =
                stays.lastingIn(facility).stream().filter(StayNow::isHere).toList();
        List<UUID> ids = people.stream().map(StayNow::id).toList();
        Map<UUID, List<ClockEvent>> events = clock.of(ids);
        Map<UUID, List<SampleFinal>> finals = results.finals(ids);
        Map<UUID, List<PendingSample>> pending = results.pending(ids);
        Map<UUID, HealthAlertRef> alerts = health.openAlerts(ids);
        Map<UUID, List<SamplingNeeds.Row>> open =
                needs.openIn(facility).stream().collect(Collectors.groupingBy(SamplingNeeds.Row::stayId));
        Map<UUID, Berth> places =
                beds.berths(facility, now).stream().collect(Collectors.toMap(Berth::bedId, one -> one));
        List<SamplingTask> tasks = people.stream()
                .map(one -> {
                    List<ClockEvent> own = events.getOrDefault(one.id(), List.of());
                    ProtocolVersion version = ClockService.versionOf(own)
                            .flatMap(protocols::published)
                            .orElse(null);
                    List<SamplingReason> reasons = new Reasons(
                                    finals.getOrDefault(one.id(), List.of()),
                                    pending.getOrDefault(one.id(), List.of()),
                                    today,
                                    until == null ? today : until)
                            .of(
                                    QuarantineClock.dates(version, own),
                                    alerts.get(one.id()),
                                    open.getOrDefault(one.id(), List.of()));
                    return SamplingTask.of(one, places.get(one.bedId()), reasons);
                })
                .filter(task -> !task.reasons().isEmpty())
                .filter(task -> task.stayId().toString().compareTo(keyset.id().toString()) > 0)
                .limit(keyset.rows())
                .toList();
        Page<SamplingTask> page = keyset.page(tasks, task -> "", SamplingTask::stayId);
        looks.fire(new PersonsRead(
                "sampling-task.listed",
                "stay",
                page.items().stream().map(SamplingTask::stayId).toList(),
                facility));
        return page;
    }
}
