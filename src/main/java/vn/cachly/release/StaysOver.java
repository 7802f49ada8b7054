package vn.cachly.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.UUID;
import vn.cachly.access.CurrentActor;
import vn.cachly.certificate.CertificateService;
import vn.cachly.certificate.RevokeCode;
import vn.cachly.handover.HandoverService;
import vn.cachly.shared.Happened;
import vn.cachly.shared.Timekeeper;
import vn.cachly.stay.StayVoided;
import vn.cachly.stay.StaysEnded;
import vn.cachly.task.TaskOutcome;
import vn.cachly.task.TaskService;

/**
 * A stay that never was leaves nothing behind that says it was: no certificate, nobody at home to look after, no place on a list. One that
 * has ended has no place on a list either.
 */
@ApplicationScoped
class StaysOver {
    private static final String WHY = "the stay was void";

    private final CertificateService certificates;
    private final HandoverService handovers;
    private final ReleaseLists lists;
    private final TaskService tasks;
    private final CurrentActor current;
    private final Timekeeper timekeeper;

    StaysOver(
            CertificateService certificates,
            HandoverService handovers,
            ReleaseLists lists,
            TaskService tasks,
            CurrentActor current,
            Timekeeper timekeeper) {
        this.certificates = certificates;
        this.handovers = handovers;
        this.lists = lists;
        this.tasks = tasks;
        this.current = current;
        this.timekeeper = timekeeper;
    }

    /** Whoever left in another way than by a list has no place on one, and keeps nobody of his family there. */
    void on(@Observes StaysEnded ended) {
        lists.forget(
                ended.stayIds(),
                "the stay has ended",
                ended.when().recordedAt(),
                current.get().subject());
    }

    void on(@Observes StayVoided voided) {
        UUID stay = voided.stayId();
        Happened now = timekeeper.happened(null, null);
        certificates.revoke(List.of(stay), RevokeCode.ISSUED_IN_ERROR, now, WHY);
        handovers.withdraw(stay);
        lists.forget(List.of(stay), WHY, now.recordedAt(), current.get().subject());
        tasks.close(ReleaseTask.RELEASED_TO_RECALL, List.of(stay), TaskOutcome.NOT_NEEDED, null);
    }
}
