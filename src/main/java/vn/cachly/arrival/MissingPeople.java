package vn.cachly.arrival;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.cachly.group.GroupEnding;
import vn.cachly.shared.AllChanged;
import vn.cachly.shared.Happened;
import vn.cachly.task.NewTask;
import vn.cachly.task.TaskOutcome;
import vn.cachly.task.TaskService;

/** Whoever did not come with the others is looked for until he comes, or somebody says why he does not. */
@ApplicationScoped
class MissingPeople {
    private final Arrivals arrivals;
    private final TaskService tasks;
    private final ArrivalConfig config;
    private final Event<AllChanged> changes;

    MissingPeople(Arrivals arrivals, TaskService tasks, ArrivalConfig config, Event<AllChanged> changes) {
        this.arrivals = arrivals;
        this.tasks = tasks;
        this.config = config;
        this.changes = changes;
    }

    void on(@Observes GroupEnding ending) {
        ArrivalStatus status = ending.cancelled() ? ArrivalStatus.WITHDRAWN : ArrivalStatus.MISSING;
        List<Arrivals.Touched> left = arrivals.end(ending.groupId(), status, ending.reason());
        if (left.isEmpty()) {
            return;
        }
        List<UUID> people = left.stream().map(Arrivals.Touched::id).toList();
        if (ending.cancelled()) {
            lookNoMore(people);
        } else {
            look(ending.facilityId(), people, ending.when());
        }
        String action = ending.cancelled() ? "arrival.withdrawn" : "arrival.missing";
        changes.fire(new AllChanged(left.stream()
                .map(one -> ArrivalLedger.changed(
                        action, one.id(), one.version(), ending.facilityId(), ending.groupId(), ending.when()))
                .toList()));
    }

    void look(UUID facility, List<UUID> people, Happened now) {
        tasks.open(people.stream()
                .map(id -> new NewTask(
                        ArrivalTask.MISSING_PERSON,
                        facility,
                        null,
                        id,
                        now.recordedAt().plus(config.missingDue()),
                        true))
                .toList());
    }

    void lookNoMore(Collection<UUID> people) {
        tasks.close(ArrivalTask.MISSING_PERSON, people, TaskOutcome.NOT_NEEDED, null);
    }
}
