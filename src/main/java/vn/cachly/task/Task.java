package vn.cachly.task;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import vn.cachly.problem.CommonCode;
import vn.cachly.problem.RuleBroken;
import vn.cachly.shared.Answers;

/** Something that somebody has to do. Opened by {@link Tasks} as sets; closed there, or here by hand. */
@Entity
@DynamicUpdate
class Task {
    @Id
    private UUID id;

    private String kind;
    private UUID facilityId;
    private UUID unitId;
    private String subjectResource;
    private UUID subjectId;
    private boolean closable;
    private Instant openedAt;
    private String openedBy;
    private Instant dueAt;
    private Instant closedAt;

    @Enumerated(EnumType.STRING)
    private TaskOutcome outcome;

    private String outcomeCode;
    private String closedBy;
    private String note;

    @Version
    private int version;

    protected Task() {}

    Task seenAs(int seen) {
        Answers.same(seen, version);
        return this;
    }

    void closeByHand(CloseTask command, Instant now, String by) {
        if (closedAt != null) {
            throw new RuleBroken(TaskRule.TASK_CLOSED);
        }
        if (!closable) {
            throw new RuleBroken(TaskRule.TASK_NOT_CLOSABLE);
        }
        if (command.outcome() == TaskOutcome.SUPERSEDED) {
            throw new RuleBroken(CommonCode.INVALID).at("outcome");
        }
        if (command.isNoteMissing()) {
            throw new RuleBroken(TaskRule.NOTE_NEEDED).at("note");
        }
        closedAt = now;
        closedBy = by;
        outcome = command.outcome();
        outcomeCode = command.code();
        note = command.note();
    }

    TaskView view(Instant now) {
        boolean open = closedAt == null;
        return new TaskView(
                id,
                kind,
                facilityId,
                unitId,
                new TaskSubject(subjectResource, subjectId),
                openedAt,
                openedBy,
                dueAt,
                open && dueAt != null && dueAt.isBefore(now),
                closedAt,
                closedBy,
                outcome,
                outcomeCode,
                note,
                open && closable ? List.of("close") : List.of(),
                version);
    }
}
