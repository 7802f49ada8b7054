package vn.cachly.bed;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import vn.cachly.access.Actor;
import vn.cachly.access.CurrentActor;

/** Looks, twice a minute, for plans whose time has come. Two instances may look at once: the room's lock tells who acts. */
@ApplicationScoped
class ReservationsDue {
    private final ReservationService reservations;
    private final CurrentActor current;

    ReservationsDue(ReservationService reservations, CurrentActor current) {
        this.reservations = reservations;
        this.current = current;
    }

    @Scheduled(every = "30s", delayed = "10s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        current.become(Actor.service("reservations"));
        reservations.takeUpDue();
    }
}
