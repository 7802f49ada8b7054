package vn.cachly.sample;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.cachly.task.NewTask;
import vn.cachly.task.TaskService;

/** Samples that are written down when their people have left: the gate could not know of them, and they left as if nothing waited. */
@ApplicationScoped
class LateSamples {
    private final TaskService tasks;
    private final SampleConfig config;

    LateSamples(TaskService tasks, SampleConfig config) {
        this.tasks = tasks;
        this.config = config;
    }

    void tell(List<SampleRow> written, Map<UUID, StayFacts> facts) {
        List<NewTask> left = written.stream()
                .filter(row -> row.purpose() != SamplePurpose.FOLLOW_UP
                        && facts.get(row.stayId()).isLeft())
                .map(row -> new NewTask(
                        SampleTask.LEFT_WITH_SAMPLE,
                        row.facilityId(),
                        null,
                        row.stayId(),
                        row.recordedAt().plus(config.leftDue()),
                        true))
                .toList();
        if (!left.isEmpty()) {
            tasks.open(left);
        }
    }
}
