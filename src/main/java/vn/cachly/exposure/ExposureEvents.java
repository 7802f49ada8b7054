package vn.cachly.exposure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import vn.cachly.access.BeyondPlace;
import vn.cachly.access.CurrentActor;
import vn.cachly.clock.ClockService;
import vn.cachly.clock.ReasonsErasing;
import vn.cachly.sampling.NeedCause;
import vn.cachly.sampling.SamplingNeeds;
import vn.cachly.shared.Changed;
import vn.cachly.shared.Happened;
import vn.cachly.shared.Timekeeper;
import vn.cachly.stay.StayService;
import vn.cachly.stay.StayVoided;
import vn.cachly.task.TaskOutcome;
import vn.cachly.task.TaskService;

/** Whose stay never was, was never with anybody: nobody waits for a decision on him, and nobody calls him back. */
@ApplicationScoped
class ExposureEvents {
    private static final String WHY = "the stay of the contact never was";

    private final ExposureLinks links;
    private final Exposures exposures;
    private final StayService stays;
    private final ClockService clock;
    private final SamplingNeeds needs;
    private final TaskService tasks;
    private final BeyondPlace beyond;
    private final CurrentActor current;
    private final Timekeeper timekeeper;
    private final Event<Changed> changes;

    ExposureEvents(
            ExposureLinks links,
            Exposures exposures,
            StayService stays,
            ClockService clock,
            SamplingNeeds needs,
            TaskService tasks,
            BeyondPlace beyond,
            CurrentActor current,
            Timekeeper timekeeper,
            Event<Changed> changes) {
        this.links = links;
        this.exposures = exposures;
        this.stays = stays;
        this.clock = clock;
        this.needs = needs;
        this.tasks = tasks;
        this.beyond = beyond;
        this.current = current;
        this.timekeeper = timekeeper;
        this.changes = changes;
    }

    void on(@Observes ReasonsErasing erasing) {
        links.eraseWords(erasing.personId());
    }

    /** Of a merge the stay that goes on takes it over. */
    void on(@Observes StayVoided voided) {
        if (links.isMerged(voided.stayId())) {
            return;
        }
        Happened now = timekeeper.happened(null, null);
        beyond.act(() -> forget(voided.stayId(), now));
    }

    /** He may have come again, and those who are undecided may be in other camps. */
    private void forget(UUID stay, Happened now) {
        List<UUID> gone = List.of(stay);
        List<ExposureLinks.Left> left =
                links.forget(stay, now.recordedAt(), current.get().subject());
        takeBack(left, now);
        for (ExposureLinks.Left one : left) {
            List<UUID> people =
                    Stream.of(stay, one.presentId()).filter(Objects::nonNull).toList();
            needs.notNeeded(people, NeedCause.CONTACT, one.id(), now);
            if (one.state().equals(ExposureState.OPEN.name())) {
                settle(one, gone, now);
            }
        }
        tasks.close(ExposureTask.CONTACT_TO_RECALL, gone, TaskOutcome.NOT_NEEDED, null);
    }

    /** The dates of the stay that he is in now count from that contact no more. */
    private void takeBack(List<ExposureLinks.Left> left, Happened now) {
        List<UUID> events = left.stream()
                .map(ExposureLinks.Left::clockEvent)
                .filter(Objects::nonNull)
                .toList();
        stays.touch(clock.revokeWherever(events, now, WHY));
    }

    private void settle(ExposureLinks.Left one, List<UUID> gone, Happened now) {
        exposures.settle(one.id(), now.recordedAt(), current.get().subject());
        Exposures.Row row = exposures.row(one.id());
        if (row.state().equals(ExposureState.DECIDED.name())) {
            tasks.close(ExposureTask.EXPOSURE_TO_DECIDE, List.of(one.id()), TaskOutcome.NOT_NEEDED, null);
        }
        changes.fire(new Changed(
                "exposure.contact-forgotten", "exposure", one.id(), row.version(), one.facilityId(), gone, now));
    }
}
