package vn.cachly.exposure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import vn.cachly.access.BeyondPlace;
import vn.cachly.access.CurrentActor;
import vn.cachly.problem.RuleBroken;
import vn.cachly.shared.Answers;
import vn.cachly.shared.Changed;
import vn.cachly.shared.Happened;
import vn.cachly.shared.Idempotent;
import vn.cachly.shared.Timekeeper;
import vn.cachly.shared.UseCase;
import vn.cachly.task.TaskOutcome;
import vn.cachly.task.TaskService;

/** An officer decides who was a contact: whoever was gets new dates, whoever was not may go. */
@UseCase
@Transactional
@ApplicationScoped
public class DecisionService {
    private final Exposures exposures;
    private final Deciding deciding;
    private final ExposureService views;
    private final BeyondPlace beyond;
    private final TaskService tasks;
    private final CurrentActor current;
    private final Timekeeper timekeeper;
    private final Event<Changed> changes;

    DecisionService(
            Exposures exposures,
            Deciding deciding,
            ExposureService views,
            BeyondPlace beyond,
            TaskService tasks,
            CurrentActor current,
            Timekeeper timekeeper,
            Event<Changed> changes) {
        this.exposures = exposures;
        this.deciding = deciding;
        this.views = views;
        this.beyond = beyond;
        this.tasks = tasks;
        this.current = current;
        this.timekeeper = timekeeper;
        this.changes = changes;
    }

    /**
     * The days of each count from when he and the case were together last. Whoever is with the case still is decided on again
     * once they are parted.
     *
     * @throws RuleBroken NOT_FOUND (404), NOT_EXPOSED (400), EXPOSURE_UNDONE (409)
     */
    @Idempotent(ExposureView.class)
    public ExposureView confirm(UUID id, int version, DecideContacts command) {
        Happened now = timekeeper.happened(null, null);
        Exposures.Row row = taken(id, version);
        List<UUID> wanted = wanted(row, command, now, true);
        return decided(
                "exposure.confirmed",
                row,
                wanted,
                now,
                (one, chosen) -> deciding.confirm(one, chosen, command.reason(), now));
    }

    /** @throws RuleBroken as for a confirmation, and REJECT_NEEDS_REASON (400) */
    @Idempotent(ExposureView.class)
    public ExposureView reject(UUID id, int version, DecideContacts command) {
        if (command.reason() == null || command.reason().isBlank()) {
            throw new RuleBroken(ExposureRule.REJECT_NEEDS_REASON).at("reason");
        }
        Happened now = timekeeper.happened(null, null);
        Exposures.Row row = taken(id, version);
        List<UUID> wanted = wanted(row, command, now, false);
        return decided(
                "exposure.rejected",
                row,
                wanted,
                now,
                (one, chosen) -> deciding.reject(one, chosen, command.reason(), now));
    }

    private Exposures.Row taken(UUID id, int version) {
        Exposures.Row row = exposures.locked(id);
        Answers.same(version, row.version());
        if (row.state().equals(ExposureState.UNDONE.name())) {
            throw new RuleBroken(ExposureRule.EXPOSURE_UNDONE);
        }
        return row;
    }

    /** Those of the officer's place; of others he says nothing, and of whoever is in it no more nobody does. */
    private List<UUID> wanted(Exposures.Row row, DecideContacts command, Happened now, boolean again) {
        List<Exposures.Contact> all = exposures.contacts(row.id(), now.recordedAt()).stream()
                .filter(one -> !one.isUndone())
                .toList();
        Set<UUID> known = all.stream().map(Exposures.Contact::stayId).collect(Collectors.toSet());
        if (command.stayIds() != null && !known.containsAll(command.stayIds())) {
            throw new RuleBroken(ExposureRule.NOT_EXPOSED).at("stayIds");
        }
        return all.stream()
                .filter(one -> command.stayIds() == null
                        ? one.isUndecided() || again && one.goesOn()
                        : command.stayIds().contains(one.stayId()))
                .map(Exposures.Contact::stayId)
                .toList();
    }

    /** What follows reaches whoever is in another camp by now, and asks for those of other camps whether it is decided. */
    private ExposureView decided(
            String action,
            Exposures.Row row,
            List<UUID> wanted,
            Happened now,
            BiConsumer<Exposures.Row, List<UUID>> decision) {
        beyond.act(() -> {
            decision.accept(row, wanted);
            exposures.settle(row.id(), now.recordedAt(), current.get().subject());
            Exposures.Row settled = exposures.row(row.id());
            if (settled.state().equals(ExposureState.DECIDED.name())) {
                tasks.close(ExposureTask.EXPOSURE_TO_DECIDE, List.of(row.id()), TaskOutcome.DONE, null);
            }
            changes.fire(new Changed(action, "exposure", row.id(), settled.version(), row.facilityId(), wanted, now));
        });
        return views.shown(row.id());
    }
}
