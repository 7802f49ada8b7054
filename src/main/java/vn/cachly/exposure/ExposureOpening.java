package vn.cachly.exposure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.cachly.access.BeyondPlace;
import vn.cachly.access.CurrentActor;
import vn.cachly.clock.ClockService;
import vn.cachly.result.ResultChange;
import vn.cachly.result.ResultsChanged;
import vn.cachly.shared.AllChanged;
import vn.cachly.shared.Changed;
import vn.cachly.shared.Happened;
import vn.cachly.stay.StayNow;
import vn.cachly.stay.StayService;
import vn.cachly.task.NewTask;
import vn.cachly.task.TaskService;

/** What a final positive does by itself, in the transaction that writes it down: the days stand still, and everybody who was near is named. */
@ApplicationScoped
class ExposureOpening {
    private final Cases found;
    private final Exposures exposures;
    private final ExposureUndoing undoing;
    private final Recalling recalling;
    private final BeyondPlace beyond;
    private final StayService stays;
    private final CaseCategory category;
    private final ClockService clock;
    private final TaskService tasks;
    private final CurrentActor current;
    private final Event<AllChanged> changes;

    ExposureOpening(
            Cases found,
            Exposures exposures,
            ExposureUndoing undoing,
            Recalling recalling,
            BeyondPlace beyond,
            StayService stays,
            CaseCategory category,
            ClockService clock,
            TaskService tasks,
            CurrentActor current,
            Event<AllChanged> changes) {
        this.found = found;
        this.exposures = exposures;
        this.undoing = undoing;
        this.recalling = recalling;
        this.beyond = beyond;
        this.stays = stays;
        this.category = category;
        this.clock = clock;
        this.tasks = tasks;
        this.current = current;
        this.changes = changes;
    }

    /** A laboratory may not see whom it concerns: he has gone to another camp, or has come again there. */
    void on(@Observes ResultsChanged changed) {
        List<ResultChange> meant = changed.changes().stream()
                .filter(change -> change.becamePositive() || change.isNoLongerPositive())
                .toList();
        if (!meant.isEmpty()) {
            beyond.act(() -> conclude(meant, changed.when()));
        }
    }

    /** In their order; positives that follow each other are one set. */
    private void conclude(List<ResultChange> changes, Happened when) {
        List<ResultChange> positives = new ArrayList<>();
        for (ResultChange change : changes) {
            if (change.becamePositive()) {
                positives.add(change);
            } else {
                open(positives, when);
                positives.clear();
                undoing.undo(change.sampleId(), when);
            }
        }
        open(positives, when);
    }

    private void open(List<ResultChange> positives, Happened when) {
        if (positives.isEmpty()) {
            return;
        }
        Instant now = when.recordedAt();
        List<Case> cases = found.of(positives);
        List<Case> standing = cases.stream().filter(one -> one.event() != null).toList();
        if (!standing.isEmpty()) {
            clock.add(standing.stream().map(Case::event).toList(), now);
        }
        Map<UUID, String> before = becomeCases(standing, when);
        exposures.open(
                cases.stream().map(one -> one.exposure(before, now)).toList(),
                now,
                current.get().subject());
        tasks.open(cases.stream()
                .map(one -> new NewTask(
                        ExposureTask.EXPOSURE_TO_DECIDE, one.facilityId(), null, one.id(), one.due(now), false))
                .toList());
        recalling.callFrom(cases.stream().map(Case::id).toList(), when);
        changes.fire(new AllChanged(cases.stream()
                .map(one -> new Changed("exposure.opened", "exposure", one.id(), 0, one.facilityId(), one.also(), when))
                .toList()));
    }

    /** @return what they were before, by case; of somebody who was a case already nothing, and his version rises */
    private Map<UUID, String> becomeCases(List<Case> standing, Happened when) {
        Map<UUID, String> before = new HashMap<>();
        List<UUID> touched = new ArrayList<>();
        Set<UUID> seen = new HashSet<>();
        for (Case one : standing) {
            StayNow stay = one.present();
            String was = seen.add(stay.id()) ? category.becomes(stay, when) : null;
            if (was == null) {
                touched.add(stay.id());
            } else {
                before.put(one.id(), was);
            }
        }
        if (!touched.isEmpty()) {
            stays.touch(touched);
        }
        return before;
    }
}
