package vn.cachly.transfer;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Session;
import vn.cachly.access.CurrentActor;
import vn.cachly.shared.Changed;
import vn.cachly.shared.Happened;
import vn.cachly.task.NewTask;
import vn.cachly.task.TaskOutcome;
import vn.cachly.task.TaskService;

/** What either camp has to do about people on the way. The act of the one closes the tasks of both. */
@ApplicationScoped
class TransferTasks {
    private final Session session;
    private final TaskService tasks;
    private final CurrentActor current;
    private final Event<Changed> changes;

    TransferTasks(Session session, TaskService tasks, CurrentActor current, Event<Changed> changes) {
        this.session = session;
        this.tasks = tasks;
        this.current = current;
        this.changes = changes;
    }

    /** A task that a statement has closed. */
    @RegisterForReflection
    record Closed(UUID id, UUID facilityId) {}

    void awaited(Transfers.Row row, Instant due) {
        open(row, TransferTask.TRANSFER_TO_RECEIVE, TransferTask.TRANSFER_TO_CONFIRM, due);
    }

    /** The other side has spoken; if some have not come, both go on looking for them. */
    void received(Transfers.Row row, Happened when) {
        close(row.id(), List.of(TransferTask.TRANSFER_TO_RECEIVE, TransferTask.TRANSFER_TO_CONFIRM), when);
        if (row.onTheWay() > 0) {
            open(row, TransferTask.TRANSFER_INCOMPLETE, TransferTask.SENT_INCOMPLETE, when.recordedAt());
        } else {
            complete(row.id(), when);
        }
    }

    /** Whoever is turned back is awaited by the camp he came from, and the camp that sent him back goes on asking. */
    void turnedBack(Transfers.Row row, Instant due) {
        open(row, TransferTask.BACK_TO_CONFIRM, TransferTask.BACK_TO_RECEIVE, due);
    }

    void isBack(UUID transfer, Happened when) {
        close(transfer, List.of(TransferTask.BACK_TO_RECEIVE, TransferTask.BACK_TO_CONFIRM), when);
    }

    void complete(UUID transfer, Happened when) {
        close(transfer, List.of(TransferTask.TRANSFER_INCOMPLETE, TransferTask.SENT_INCOMPLETE), when);
    }

    private void open(Transfers.Row row, TransferTask receiving, TransferTask sending, Instant due) {
        tasks.open(Stream.of(
                        new NewTask(receiving, row.toFacilityId(), null, row.id(), due, false),
                        new NewTask(sending, row.fromFacilityId(), null, row.id(), due, false))
                .filter(task -> task.facilityId() != null)
                .toList());
    }

    private void close(UUID transfer, List<TransferTask> kinds, Happened when) {
        session.createNativeQuery(
                        "select * from transfer_close_tasks(:transfer, cast(:kinds as text[]), :outcome, cast(:now as timestamptz), :by)",
                        Closed.class)
                .setParameter("transfer", transfer)
                .setParameter("kinds", kinds.stream().map(Enum::name).toArray(String[]::new))
                .setParameter("outcome", TaskOutcome.DONE.name())
                .setParameter("now", when.recordedAt())
                .setParameter("by", current.get().subject())
                .getResultList()
                .forEach(task -> changes.fire(new Changed(
                        "task.closed",
                        "task-list",
                        task.facilityId(),
                        0,
                        task.facilityId(),
                        List.of(task.id(), transfer),
                        when)));
    }
}
