package vn.cachly.exposure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import vn.cachly.access.CurrentActor;
import vn.cachly.clock.ClockService;
import vn.cachly.result.Consequence;
import vn.cachly.result.Outcome;
import vn.cachly.result.ResultConsequences;
import vn.cachly.sampling.NeedCause;
import vn.cachly.sampling.SamplingNeeds;
import vn.cachly.shared.Changed;
import vn.cachly.shared.Happened;
import vn.cachly.shared.Timekeeper;
import vn.cachly.stay.StayService;
import vn.cachly.task.TaskOutcome;
import vn.cachly.task.TaskService;

/** Takes back exactly what a positive result had caused, when the result says otherwise; and lists it before anybody does. */
@ApplicationScoped
class ExposureUndoing implements ResultConsequences {
    private static final String WHY = "the result was corrected";

    private final Exposures exposures;
    private final ExposureLinks links;
    private final StayService stays;
    private final CaseCategory category;
    private final ClockService clock;
    private final SamplingNeeds needs;
    private final TaskService tasks;
    private final Recalling recalling;
    private final CurrentActor current;
    private final Timekeeper timekeeper;
    private final Event<Changed> changes;

    ExposureUndoing(
            Exposures exposures,
            ExposureLinks links,
            StayService stays,
            CaseCategory category,
            ClockService clock,
            SamplingNeeds needs,
            TaskService tasks,
            Recalling recalling,
            CurrentActor current,
            Timekeeper timekeeper,
            Event<Changed> changes) {
        this.exposures = exposures;
        this.links = links;
        this.stays = stays;
        this.category = category;
        this.clock = clock;
        this.needs = needs;
        this.tasks = tasks;
        this.recalling = recalling;
        this.current = current;
        this.timekeeper = timekeeper;
        this.changes = changes;
    }

    @Override
    public List<Consequence> foreseen(UUID sampleId, UUID stayId, Outcome before, Outcome after) {
        if (before != Outcome.POSITIVE && after == Outcome.POSITIVE) {
            return List.of(new Consequence("EXPOSURE_OPENED", sampleId, stayId));
        }
        if (before != Outcome.POSITIVE || after == Outcome.POSITIVE) {
            return List.of();
        }
        return exposures.ofSample(sampleId).stream()
                .flatMap(row -> Stream.concat(
                        Stream.of(
                                new Consequence("EXPOSURE_UNDONE", row.id(), row.caseStayId()),
                                row.positiveEvent() == null
                                        ? null
                                        : new Consequence("CLOCK_RUNS_AGAIN", row.positiveEvent(), row.presentStayId()),
                                row.categoryBefore() == null
                                                || links.another(row).isPresent()
                                        ? null
                                        : new Consequence("CATEGORY_BACK", row.presentStayId(), row.presentStayId())),
                        exposures.contacts(row.id(), timekeeper.now()).stream()
                                .filter(one -> one.isUndecided() || one.isConfirmed())
                                .map(one -> new Consequence(
                                        one.isUndecided() ? "GATE_REOPENED" : "CONTACT_REVOKED",
                                        row.id(),
                                        one.stayId()))))
                .filter(Objects::nonNull)
                .toList();
    }

    void undo(UUID sample, Happened when) {
        exposures.ofSample(sample).map(Exposures.Row::id).map(exposures::locked).ifPresent(row -> undo(row, when));
    }

    private void undo(Exposures.Row row, Happened when) {
        List<Exposures.Contact> touched = exposures.contacts(row.id(), when.recordedAt()).stream()
                .filter(one -> one.isUndecided() || one.isConfirmed())
                .toList();
        List<UUID> people = touched.stream().map(Exposures.Contact::stayId).toList();
        stays.takeAll(people);
        List<UUID> events = Stream.concat(
                        Stream.ofNullable(row.positiveEvent()),
                        touched.stream().map(Exposures.Contact::clockEvent).filter(Objects::nonNull))
                .toList();
        List<UUID> moved = Stream.concat(Stream.of(row.caseStayId()), clock.revokeWherever(events, when, WHY).stream())
                .distinct()
                .toList();
        stays.touch(moved);
        needs.notNeeded(moved, NeedCause.CONTACT, row.id(), when);
        tasks.close(ExposureTask.EXPOSURE_TO_DECIDE, List.of(row.id()), TaskOutcome.NOT_NEEDED, null);
        links.another(row)
                .ifPresentOrElse(
                        other -> links.handOn(row, other),
                        () -> category.back(stays.now(row.presentStayId()), row.categoryBefore(), when));
        exposures.undo(row.id(), when.recordedAt(), current.get().subject());
        recalling.letBe(people);
        changes.fire(
                new Changed("exposure.undone", "exposure", row.id(), row.version() + 1, row.facilityId(), moved, when));
    }
}
