package vn.cachly.exposure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.cachly.access.CurrentActor;
import vn.cachly.clock.ClockService;
import vn.cachly.clock.NewEvent;
import vn.cachly.facility.Categories;
import vn.cachly.facility.CategoryView;
import vn.cachly.protocol.ClockEventKind;
import vn.cachly.protocol.ProtocolService;
import vn.cachly.protocol.ProtocolVersion;
import vn.cachly.protocol.Terms;
import vn.cachly.result.ResultChange;
import vn.cachly.result.ResultsChanged;
import vn.cachly.shared.Changed;
import vn.cachly.shared.Happened;
import vn.cachly.shared.Ids;
import vn.cachly.stay.CategoryService;
import vn.cachly.stay.StayNow;
import vn.cachly.stay.StayService;
import vn.cachly.task.NewTask;
import vn.cachly.task.TaskService;

/** What a final positive does by itself, in the transaction that writes it down: the days stand still, and everybody who was near is named. */
@ApplicationScoped
class ExposureOpening {
    private static final String POSITIVE = "POSITIVE";

    private final Exposures exposures;
    private final ExposureUndoing undoing;
    private final StayService stays;
    private final CategoryService categories;
    private final Categories kinds;
    private final ClockService clock;
    private final ProtocolService protocols;
    private final TaskService tasks;
    private final ExposureConfig config;
    private final CurrentActor current;
    private final Event<Changed> changes;

    ExposureOpening(
            Exposures exposures,
            ExposureUndoing undoing,
            StayService stays,
            CategoryService categories,
            Categories kinds,
            ClockService clock,
            ProtocolService protocols,
            TaskService tasks,
            ExposureConfig config,
            CurrentActor current,
            Event<Changed> changes) {
        this.exposures = exposures;
        this.undoing = undoing;
        this.stays = stays;
        this.categories = categories;
        this.kinds = kinds;
        this.clock = clock;
        this.protocols = protocols;
        this.tasks = tasks;
        this.config = config;
        this.current = current;
        this.changes = changes;
    }

    void on(@Observes ResultsChanged changed) {
        for (ResultChange change : changed.changes()) {
            if (change.becamePositive()) {
                open(change, changed.when());
            } else if (change.isNoLongerPositive()) {
                undoing.undo(change.sampleId(), changed.when());
            }
        }
    }

    private void open(ResultChange change, Happened when) {
        StayNow found = stays.now(change.stayId());
        Optional<Terms> terms = ClockService.versionOf(clock.of(change.stayId()))
                .flatMap(protocols::published)
                .map(ProtocolVersion::terms);
        int days = terms.map(Terms::infectiousDays).orElse(config.infectiousDays());
        int hours = terms.map(Terms::exposureHours).orElse(config.hours());
        UUID id = Ids.next();
        Instant due = when.recordedAt().plus(Duration.ofHours(hours));
        Instant from = change.collectedAt().minus(Duration.ofDays(days));
        UUID event = found.isOpen() ? standStill(change, when) : null;
        exposures.open(
                new Exposures.NewExposure(
                        id,
                        change.sampleId(),
                        change.resultId(),
                        change.stayId(),
                        found.facilityId(),
                        from,
                        found.isOpen() ? becomesCase(found, when) : null,
                        event,
                        due),
                when.recordedAt(),
                current.get().subject());
        tasks.open(List.of(new NewTask(ExposureTask.EXPOSURE_TO_DECIDE, found.facilityId(), null, id, due, false)));
        List<UUID> also = List.of(change.stayId(), change.personId(), change.sampleId());
        changes.fire(new Changed("exposure.opened", "exposure", id, 0, found.facilityId(), also, when));
    }

    private UUID standStill(ResultChange change, Happened when) {
        NewEvent event = NewEvent.of(
                Ids.next(), change.stayId(), ClockEventKind.POSITIVE, change.collectedAt(), change.sampleId(), null);
        clock.add(List.of(event), when.recordedAt());
        return event.id();
    }

    /** @return what he was before; null when he was a case already */
    private String becomesCase(StayNow found, Happened when) {
        Optional<CategoryView> positive = kinds.all().stream()
                .filter(one -> one.mixingGroup().equals(POSITIVE))
                .findFirst();
        boolean isOne = kinds.all().stream()
                .anyMatch(one ->
                        one.code().equals(found.category()) && one.mixingGroup().equals(POSITIVE));
        if (positive.isEmpty() || isOne) {
            stays.touch(List.of(found.id()));
            return null;
        }
        categories.turn(found.id(), positive.get().code(), when);
        return found.category();
    }
}
