package vn.cachly.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.UUID;
import vn.cachly.certificate.CertificateService;
import vn.cachly.certificate.RevokeCode;
import vn.cachly.result.Outcome;
import vn.cachly.result.ResultChange;
import vn.cachly.result.ResultsChanged;
import vn.cachly.stay.StayNow;
import vn.cachly.stay.StayService;
import vn.cachly.task.NewTask;
import vn.cachly.task.TaskService;

/** A result that comes, or is corrected, after somebody has left: his certificate says what is not so, and he is called back. */
@ApplicationScoped
class LateResults {
    private static final String WHY = "a result came or was corrected after he had left";

    private final StayService stays;
    private final CertificateService certificates;
    private final TaskService tasks;
    private final ReleaseConfig config;

    LateResults(StayService stays, CertificateService certificates, TaskService tasks, ReleaseConfig config) {
        this.stays = stays;
        this.certificates = certificates;
        this.tasks = tasks;
        this.config = config;
    }

    void on(@Observes ResultsChanged changed) {
        List<UUID> doubted = changed.changes().stream()
                .filter(LateResults::isDoubt)
                .map(ResultChange::stayId)
                .distinct()
                .toList();
        if (doubted.isEmpty()) {
            return;
        }
        List<StayNow> left =
                stays.now(doubted).stream().filter(stay -> !stay.isOpen()).toList();
        if (left.isEmpty()) {
            return;
        }
        certificates.revoke(left.stream().map(StayNow::id).toList(), RevokeCode.RESULT_CORRECTED, changed.when(), WHY);
        tasks.open(left.stream()
                .map(one -> new NewTask(
                        ReleaseTask.RELEASED_TO_RECALL,
                        one.facilityId(),
                        null,
                        one.id(),
                        changed.when().recordedAt().plus(config.recallDue()),
                        true))
                .toList());
    }

    /** Positive, or no longer negative. */
    private static boolean isDoubt(ResultChange change) {
        return change.becamePositive() || change.before() == Outcome.NEGATIVE && change.after() != Outcome.NEGATIVE;
    }
}
