package vn.cachly.consular;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.util.List;
import vn.cachly.stay.StayVoided;
import vn.cachly.stay.StaysBegun;
import vn.cachly.task.NewTask;
import vn.cachly.task.TaskOutcome;
import vn.cachly.task.TaskService;

/** A foreigner in quarantine is told to his country: opens the task in the transaction that admits him, once for each stay. */
@ApplicationScoped
class ConsularNotices {
    private static final String VIETNAMESE = "VN";

    private final TaskService tasks;
    private final ConsularConfig config;

    ConsularNotices(TaskService tasks, ConsularConfig config) {
        this.tasks = tasks;
        this.config = config;
    }

    /** Of whom nobody said where he is from, nobody can be told. Nothing is asked of the database for those of this country. */
    void on(@Observes StaysBegun begun) {
        Instant due = begun.when().recordedAt().plus(config.noticeDue());
        List<NewTask> notices = begun.stays().stream()
                .filter(one -> one.nationality() != null && !VIETNAMESE.equals(one.nationality()))
                .map(one ->
                        new NewTask(ConsularTask.CONSULAR_NOTICE, begun.facilityId(), null, one.stayId(), due, true))
                .toList();
        if (!notices.isEmpty()) {
            tasks.open(notices);
        }
    }

    /** Whoever never was here is not told of. */
    void on(@Observes StayVoided voided) {
        tasks.close(ConsularTask.CONSULAR_NOTICE, List.of(voided.stayId()), TaskOutcome.NOT_NEEDED, null);
    }
}
