package vn.cachly.exposure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.cachly.access.BeyondPlace;
import vn.cachly.access.CurrentActor;
import vn.cachly.clock.ClockService;
import vn.cachly.clock.NewEvent;
import vn.cachly.protocol.ClockEventKind;
import vn.cachly.protocol.ProtocolService;
import vn.cachly.protocol.ProtocolVersion;
import vn.cachly.protocol.Terms;
import vn.cachly.result.EarlierStays;
import vn.cachly.result.ResultChange;
import vn.cachly.result.ResultsChanged;
import vn.cachly.shared.Changed;
import vn.cachly.shared.Happened;
import vn.cachly.shared.Ids;
import vn.cachly.stay.StayNow;
import vn.cachly.stay.StayService;
import vn.cachly.task.NewTask;
import vn.cachly.task.TaskService;

/** What a final positive does by itself, in the transaction that writes it down: the days stand still, and everybody who was near is named. */
@ApplicationScoped
class ExposureOpening {
    private final Exposures exposures;
    private final ExposureUndoing undoing;
    private final Recalling recalling;
    private final BeyondPlace beyond;
    private final StayService stays;
    private final EarlierStays earlier;
    private final CaseCategory category;
    private final ClockService clock;
    private final ProtocolService protocols;
    private final TaskService tasks;
    private final ExposureConfig config;
    private final CurrentActor current;
    private final Event<Changed> changes;

    ExposureOpening(
            Exposures exposures,
            ExposureUndoing undoing,
            Recalling recalling,
            BeyondPlace beyond,
            StayService stays,
            EarlierStays earlier,
            CaseCategory category,
            ClockService clock,
            ProtocolService protocols,
            TaskService tasks,
            ExposureConfig config,
            CurrentActor current,
            Event<Changed> changes) {
        this.exposures = exposures;
        this.undoing = undoing;
        this.recalling = recalling;
        this.beyond = beyond;
        this.stays = stays;
        this.earlier = earlier;
        this.category = category;
        this.clock = clock;
        this.protocols = protocols;
        this.tasks = tasks;
        this.config = config;
        this.current = current;
        this.changes = changes;
    }

    /** A laboratory may not see whom it concerns: he has gone to another camp, or has come again there. */
    void on(@Observes ResultsChanged changed) {
        List<ResultChange> meant = changed.changes().stream()
                .filter(change -> change.becamePositive() || change.isNoLongerPositive())
                .toList();
        if (!meant.isEmpty()) {
            beyond.act(() -> meant.forEach(change -> conclude(change, changed.when())));
        }
    }

    private void conclude(ResultChange change, Happened when) {
        if (change.becamePositive()) {
            open(change, when);
        } else {
            undoing.undo(change.sampleId(), when);
        }
    }

    private void open(ResultChange change, Happened when) {
        StayNow found = stays.now(change.stayId());
        Optional<StayNow> present = present(found, change);
        Optional<Terms> terms = ClockService.versionOf(clock.of(change.stayId()))
                .flatMap(protocols::published)
                .map(ProtocolVersion::terms);
        int days = terms.map(Terms::infectiousDays).orElse(config.infectiousDays());
        int hours = terms.map(Terms::exposureHours).orElse(config.hours());
        UUID id = Ids.next();
        Instant due = when.recordedAt().plus(Duration.ofHours(hours));
        Instant from = lastHere(found, change).minus(Duration.ofDays(days));
        UUID event = present.map(stay -> standStill(stay, change, when)).orElse(null);
        exposures.open(
                new Exposures.NewExposure(
                        id,
                        change.sampleId(),
                        change.resultId(),
                        change.stayId(),
                        found.facilityId(),
                        from,
                        change.collectedAt(),
                        present.map(StayNow::id)
                                .filter(stay -> !stay.equals(found.id()))
                                .orElse(null),
                        present.map(stay -> becomesCase(stay, when)).orElse(null),
                        event,
                        due),
                when.recordedAt(),
                current.get().subject());
        tasks.open(List.of(new NewTask(ExposureTask.EXPOSURE_TO_DECIDE, found.facilityId(), null, id, due, false)));
        recalling.call(exposures.contacts(id, when.recordedAt()), when);
        List<UUID> also = List.of(change.stayId(), change.personId(), change.sampleId());
        changes.fire(new Changed("exposure.opened", "exposure", id, 0, found.facilityId(), also, when));
    }

    /** The stay that he is in: that of the sample, or another that he is in since. */
    private Optional<StayNow> present(StayNow found, ResultChange change) {
        return found.isOpen()
                ? Optional.of(found)
                : stays.presentOf(found.personId())
                        .filter(stay -> earlier.counts(change.collectedAt(), stay.beganAt()));
    }

    /** Of somebody found positive at home his last days in the camp count: there he may have caught it, or left it behind. */
    private static Instant lastHere(StayNow found, ResultChange change) {
        return found.isOpen() || change.collectedAt().isBefore(found.endedAt())
                ? change.collectedAt()
                : found.endedAt();
    }

    private UUID standStill(StayNow present, ResultChange change, Happened when) {
        NewEvent event = NewEvent.of(
                Ids.next(), present.id(), ClockEventKind.POSITIVE, change.collectedAt(), change.sampleId(), null);
        clock.add(List.of(event), when.recordedAt());
        return event.id();
    }

    private String becomesCase(StayNow present, Happened when) {
        String before = category.becomes(present, when);
        if (before == null) {
            stays.touch(List.of(present.id()));
        }
        return before;
    }
}
