package vn.cachly.whereabouts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.UUID;
import vn.cachly.access.CurrentActor;
import vn.cachly.bed.OccupancyService;
import vn.cachly.clock.ReasonsErasing;
import vn.cachly.shared.Happened;
import vn.cachly.shared.Timekeeper;
import vn.cachly.stay.StayVoided;
import vn.cachly.stay.StaysEnded;
import vn.cachly.task.TaskOutcome;
import vn.cachly.task.TaskService;

/** What becomes of it when words are erased, when a stay is over, and when it never was. */
@ApplicationScoped
class WhereaboutsEvents {
    private final HospitalTrips trips;
    private final OccupancyService occupancy;
    private final TaskService tasks;
    private final CurrentActor current;
    private final Timekeeper timekeeper;

    WhereaboutsEvents(
            HospitalTrips trips,
            OccupancyService occupancy,
            TaskService tasks,
            CurrentActor current,
            Timekeeper timekeeper) {
        this.trips = trips;
        this.occupancy = occupancy;
        this.tasks = tasks;
        this.current = current;
        this.timekeeper = timekeeper;
    }

    void on(@Observes ReasonsErasing erasing) {
        trips.eraseWords(erasing.personId());
    }

    /** Nobody waits for him any longer: neither a bed, nor whoever looks for him. */
    void on(@Observes StaysEnded ended) {
        over(ended.stayIds(), ended.when(), "CLOSED");
    }

    void on(@Observes StayVoided voided) {
        over(List.of(voided.stayId()), timekeeper.happened(null, null), null);
    }

    private void over(List<UUID> stays, Happened when, String code) {
        occupancy.giveUp(trips.keptFor(stays), when);
        trips.end(stays, when, current.get().subject());
        tasks.close(WhereaboutsTask.PERSON_ABSENT, stays, TaskOutcome.NOT_NEEDED, code);
    }
}
