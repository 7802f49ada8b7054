package vn.cachly;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.cachly.access.Actor;
import vn.cachly.access.CurrentActor;
import vn.cachly.task.NewTask;
import vn.cachly.task.TaskKind;
import vn.cachly.task.TaskOutcome;
import vn.cachly.task.TaskService;

/** Asks for things to be done, as the features do. */
@ApplicationScoped
public class OpenTasks {
    @Inject
    CurrentActor current;

    @Inject
    TaskService tasks;

    /** Kinds as a feature would have them. */
    public enum Kind implements TaskKind {
        CONSULAR_NOTICE,
        FIRST_SAMPLE;

        @Override
        public String subject() {
            return "stay";
        }
    }

    /** One that people may close, about a record of its own. */
    public static NewTask task(UUID camp, Kind kind, UUID subject, String due) {
        return new NewTask(kind, camp, null, subject, due == null ? null : Instant.parse(due), true);
    }

    @ActivateRequestContext
    public List<UUID> open(List<NewTask> asked) {
        current.become(Actor.service("tasks"));
        return tasks.open(asked);
    }

    @ActivateRequestContext
    public List<UUID> close(TaskKind kind, List<UUID> subjects, TaskOutcome outcome, String code) {
        current.become(Actor.service("tasks"));
        return tasks.close(kind, subjects, outcome, code);
    }
}
