package vn.cachly.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cachly.access.AssignmentService;
import vn.cachly.access.CurrentActor;
import vn.cachly.problem.RuleBroken;
import vn.cachly.shared.Changed;
import vn.cachly.shared.Happened;
import vn.cachly.shared.Idempotent;
import vn.cachly.shared.Ids;
import vn.cachly.shared.Keyset;
import vn.cachly.shared.Page;
import vn.cachly.shared.PersonsRead;
import vn.cachly.shared.Timekeeper;
import vn.cachly.shared.UseCase;

/** What has to be done, by whom and until when. The features above open and close tasks; some kinds people close by hand. */
@UseCase
@Transactional
@ApplicationScoped
public class TaskService {
    private final Tasks tasks;
    private final AssignmentService places;
    private final CurrentActor current;
    private final Timekeeper timekeeper;
    private final Event<Changed> changes;
    private final Event<PersonsRead> looks;

    TaskService(
            Tasks tasks,
            AssignmentService places,
            CurrentActor current,
            Timekeeper timekeeper,
            Event<Changed> changes,
            Event<PersonsRead> looks) {
        this.tasks = tasks;
        this.places = places;
        this.current = current;
        this.timekeeper = timekeeper;
        this.changes = changes;
        this.looks = looks;
    }

    /**
     * In whatever camp. What is open already, of the same kind and about the same record, stays as it is.
     *
     * @return the ids of those that are new
     */
    public List<UUID> open(List<NewTask> asked) {
        Happened now = timekeeper.happened(null, null);
        List<UUID> ids = asked.stream().map(task -> Ids.next()).toList();
        return told("task.opened", tasks.open(ids, asked, now.recordedAt(), by()), now);
    }

    /**
     * Those of this kind that are open about these records; there need not be one for each.
     *
     * @param code more exactly, in a word of the kind; may be null
     * @return the ids of those that were open
     */
    public List<UUID> close(TaskKind kind, Collection<UUID> subjects, TaskOutcome outcome, String code) {
        Happened now = timekeeper.happened(null, null);
        return told("task.closed", tasks.close(kind, subjects, outcome, code, now.recordedAt(), by()), now);
    }

    /** By hand. */
    @Idempotent(TaskView.class)
    public TaskView close(UUID id, int version, CloseTask command) {
        requireOfActor(id);
        Task task = tasks.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(RuleBroken::notFound);
        Happened now = timekeeper.happened(null, null);
        task.seenAs(version).closeByHand(command, now.recordedAt(), by());
        tasks.flush();
        TaskView closed = task.view(now.recordedAt());
        List<UUID> also = List.of(closed.subject().id());
        changes.fire(new Changed("task.closed", "task", id, closed.version(), closed.facilityId(), also, now));
        return closed;
    }

    public TaskView view(UUID id) {
        requireOfActor(id);
        TaskView view =
                tasks.findByIdOptional(id).orElseThrow(RuleBroken::notFound).view(timekeeper.now());
        read(List.of(view), view.facilityId());
        return view;
    }

    /** In the order in which they are due, those without a term last. */
    public Page<TaskView> page(TaskFilter filter, Keyset keyset) {
        if (filter.facility() != null) {
            places.requireReach(filter.facility(), null);
        }
        Instant now = timekeeper.now();
        Page<TaskView> page = keyset.page(
                tasks.page(filter.ofUnits(current.get().isCommuneOnly()), now, keyset).stream()
                        .map(task -> task.view(now))
                        .toList(),
                Tasks::cursor,
                TaskView::id);
        read(page.items(), filter.facility());
        return page;
    }

    private void requireOfActor(UUID id) {
        if (current.get().isCommuneOnly() && !tasks.isOfUnits(id)) {
            throw RuleBroken.notFound();
        }
    }

    /** One entry for each camp, however many tasks: the list of the camp has changed. */
    private List<UUID> told(String action, List<Tasks.Touched> touched, Happened now) {
        touched.stream()
                .collect(Collectors.groupingBy(Tasks.Touched::facilityId, LinkedHashMap::new, Collectors.toList()))
                .forEach((camp, some) ->
                        changes.fire(new Changed(action, "task-list", camp, 0, camp, records(some), now)));
        return touched.stream().map(Tasks.Touched::id).toList();
    }

    private static List<UUID> records(List<Tasks.Touched> touched) {
        return touched.stream()
                .flatMap(task -> Stream.of(task.id(), task.subjectId()))
                .distinct()
                .toList();
    }

    /** Whoever sees what has to be done about somebody has looked at him. */
    private void read(List<TaskView> shown, UUID facility) {
        List<UUID> ids = shown.stream()
                .flatMap(task -> Stream.of(task.id(), task.subject().id()))
                .distinct()
                .toList();
        if (!ids.isEmpty()) {
            looks.fire(new PersonsRead("task.read", "task", ids, facility));
        }
    }

    private String by() {
        return current.get().subject();
    }
}
