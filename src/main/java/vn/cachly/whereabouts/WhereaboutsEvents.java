package vn.cachly.whereabouts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import vn.cachly.clock.ReasonsErasing;
import vn.cachly.stay.StayVoided;
import vn.cachly.task.TaskOutcome;
import vn.cachly.task.TaskService;

/** What becomes of it when words are erased, and when a stay never was. */
@ApplicationScoped
class WhereaboutsEvents {
    private final HospitalTrips trips;
    private final TaskService tasks;

    WhereaboutsEvents(HospitalTrips trips, TaskService tasks) {
        this.trips = trips;
        this.tasks = tasks;
    }

    void on(@Observes ReasonsErasing erasing) {
        trips.eraseWords(erasing.personId());
    }

    void on(@Observes StayVoided voided) {
        tasks.close(WhereaboutsTask.PERSON_ABSENT, List.of(voided.stayId()), TaskOutcome.NOT_NEEDED, null);
    }
}
