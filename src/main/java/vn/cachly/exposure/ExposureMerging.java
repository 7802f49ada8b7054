package vn.cachly.exposure;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.UUID;
import vn.cachly.access.BeyondPlace;
import vn.cachly.access.CurrentActor;
import vn.cachly.clock.ClockService;
import vn.cachly.merge.StayMerged;
import vn.cachly.merge.StayRestored;
import vn.cachly.shared.Happened;
import vn.cachly.stay.StayNow;
import vn.cachly.stay.StayService;
import vn.cachly.task.NewTask;
import vn.cachly.task.TaskOutcome;
import vn.cachly.task.TaskService;

/** Cases and contacts of a stay that goes over to another: who is a case now, who was with whom, and what has to be decided. */
@ApplicationScoped
class ExposureMerging {
    private static final String WHY = "two records became one, or two again";

    private final MergedExposures merged;
    private final Exposures exposures;
    private final CaseCategory category;
    private final StayService stays;
    private final ClockService clock;
    private final TaskService tasks;
    private final BeyondPlace beyond;
    private final CurrentActor current;

    ExposureMerging(
            MergedExposures merged,
            Exposures exposures,
            CaseCategory category,
            StayService stays,
            ClockService clock,
            TaskService tasks,
            BeyondPlace beyond,
            CurrentActor current) {
        this.merged = merged;
        this.exposures = exposures;
        this.category = category;
        this.stays = stays;
        this.clock = clock;
        this.tasks = tasks;
        this.beyond = beyond;
        this.current = current;
    }

    /** An event of a contact that there is no more, as the statement gives it. */
    @RegisterForReflection
    record Orphan(UUID id, UUID stayId) {}

    /** Whoever is in another camp counts as well. */
    void on(@Observes StayMerged change) {
        beyond.act(() -> merged(change));
    }

    private void merged(StayMerged change) {
        StayNow heir = stays.now(change.to());
        if (!change.undone()) {
            merged.findNear(change.merge(), change.to(), change.when().recordedAt());
            if (heir.isOpen() && merged.isCase(heir.id())) {
                merged.remember(change.merge(), category.becomes(heir, change.when()));
            }
        } else if (heir.isOpen() && !merged.isCase(heir.id())) {
            category.back(heir, merged.categoryBefore(change.merge()), change.when());
        }
        takeBack(merged.orphans(change.merge(), change.to()), change.when());
        merged.unsettled(change.merge()).forEach(exposure -> settle(exposure, change.when()));
    }

    /** The case that she was is none any more, if its result was taken back while she was somebody else. */
    void on(@Observes StayRestored restored) {
        beyond.act(() -> restored(restored));
    }

    private void restored(StayRestored restored) {
        StayNow stay = stays.now(restored.stayId());
        if (!merged.isCase(stay.id())) {
            category.back(stay, merged.ownCategoryBefore(restored.merge()), restored.when());
        }
    }

    private void takeBack(List<Orphan> orphans, Happened when) {
        clock.revokeAll(
                orphans.stream().map(Orphan::stayId).distinct().toList(),
                orphans.stream().map(Orphan::id).toList(),
                when,
                WHY);
    }

    private void settle(UUID id, Happened when) {
        exposures.settle(id, when.recordedAt(), current.get().subject());
        Exposures.Row row = exposures.row(id);
        if (row.state().equals(ExposureState.OPEN.name())) {
            tasks.open(List.of(
                    new NewTask(ExposureTask.EXPOSURE_TO_DECIDE, row.facilityId(), null, id, row.dueAt(), false)));
        } else {
            tasks.close(ExposureTask.EXPOSURE_TO_DECIDE, List.of(id), TaskOutcome.NOT_NEEDED, null);
        }
    }
}
