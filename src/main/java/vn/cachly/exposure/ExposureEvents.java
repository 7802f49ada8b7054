package vn.cachly.exposure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.UUID;
import vn.cachly.access.CurrentActor;
import vn.cachly.sampling.NeedCause;
import vn.cachly.sampling.SamplingNeeds;
import vn.cachly.shared.Changed;
import vn.cachly.shared.Happened;
import vn.cachly.shared.Timekeeper;
import vn.cachly.stay.StayVoided;
import vn.cachly.task.TaskOutcome;
import vn.cachly.task.TaskService;

/** Whose stay never was, was never with anybody: nobody waits for a decision on him, and nobody calls him back. */
@ApplicationScoped
class ExposureEvents {
    private final ExposureLinks links;
    private final Exposures exposures;
    private final SamplingNeeds needs;
    private final TaskService tasks;
    private final CurrentActor current;
    private final Timekeeper timekeeper;
    private final Event<Changed> changes;

    ExposureEvents(
            ExposureLinks links,
            Exposures exposures,
            SamplingNeeds needs,
            TaskService tasks,
            CurrentActor current,
            Timekeeper timekeeper,
            Event<Changed> changes) {
        this.links = links;
        this.exposures = exposures;
        this.needs = needs;
        this.tasks = tasks;
        this.current = current;
        this.timekeeper = timekeeper;
        this.changes = changes;
    }

    /** Of a merge the stay that goes on takes it over. */
    void on(@Observes StayVoided voided) {
        if (links.isMerged(voided.stayId())) {
            return;
        }
        Happened now = timekeeper.happened(null, null);
        List<UUID> gone = List.of(voided.stayId());
        for (ExposureLinks.Left one :
                links.forget(voided.stayId(), now.recordedAt(), current.get().subject())) {
            needs.notNeeded(gone, NeedCause.CONTACT, one.id(), now);
            if (one.state().equals(ExposureState.OPEN.name())) {
                settle(one, gone, now);
            }
        }
        tasks.close(ExposureTask.CONTACT_TO_RECALL, gone, TaskOutcome.NOT_NEEDED, null);
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
