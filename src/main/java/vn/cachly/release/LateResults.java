package vn.cachly.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.cachly.access.BeyondPlace;
import vn.cachly.certificate.CertificateService;
import vn.cachly.certificate.RevokeCode;
import vn.cachly.result.Consequence;
import vn.cachly.result.Outcome;
import vn.cachly.result.ResultChange;
import vn.cachly.result.ResultConsequences;
import vn.cachly.result.ResultsChanged;
import vn.cachly.stay.ReceiversOfStays;
import vn.cachly.stay.StayNow;
import vn.cachly.task.NewTask;
import vn.cachly.task.TaskOutcome;
import vn.cachly.task.TaskService;

/**
 * A result that comes, or is corrected, after somebody has left: his certificate says what is not so, and he is called back. When it
 * turns out that it was nothing, nobody calls him any more, and he is given another certificate.
 */
@ApplicationScoped
class LateResults implements ResultConsequences {
    private static final String WHY = "a result came or was corrected after he had left";

    private final Released released;
    private final ReceiversOfStays receivers;
    private final CertificateService certificates;
    private final BeyondPlace beyond;
    private final TaskService tasks;
    private final ReleaseConfig config;

    LateResults(
            Released released,
            ReceiversOfStays receivers,
            CertificateService certificates,
            BeyondPlace beyond,
            TaskService tasks,
            ReleaseConfig config) {
        this.released = released;
        this.receivers = receivers;
        this.certificates = certificates;
        this.beyond = beyond;
        this.tasks = tasks;
        this.config = config;
    }

    /** Whoever has left may have left another camp than that of the laboratory. A first negative, as most are, is asked for here only. */
    void on(@Observes ResultsChanged changed) {
        List<UUID> doubted = stays(changed, change -> isDoubt(change.before(), change.after()));
        List<UUID> relieved = stays(changed, change -> isRelief(change.before(), change.after()));
        boolean corrected = changed.changes().stream().anyMatch(change -> change.before() != null);
        if (!doubted.isEmpty() || corrected) {
            beyond.act(() -> {
                doubt(released.among(doubted), changed);
                relieve(released.among(relieved), changed);
            });
        } else {
            relieve(released.among(relieved), changed);
        }
    }

    @Override
    public List<Consequence> foreseen(UUID sampleId, UUID stayId, Outcome before, Outcome after) {
        List<StayNow> gone = released.among(List.of(stayId));
        List<UUID> left = gone.stream().map(StayNow::id).toList();
        if (isDoubt(before, after)) {
            return Stream.concat(
                            certificates.valid(left).stream()
                                    .map(one -> new Consequence("CERTIFICATE_REVOKED", one, stayId)),
                            left.stream().map(one -> new Consequence("RELEASED_RECALLED", one, stayId)))
                    .toList();
        }
        if (!isRelief(before, after)) {
            return List.of();
        }
        List<UUID> well = released.well(gone, sampleId);
        return Stream.concat(
                        well.stream().map(one -> new Consequence("RECALL_ENDED", one, stayId)),
                        certificates.renewable(well).stream()
                                .map(one -> new Consequence("CERTIFICATE_RENEWED", one, stayId)))
                .toList();
    }

    private void doubt(List<StayNow> left, ResultsChanged changed) {
        if (left.isEmpty()) {
            return;
        }
        List<UUID> ids = left.stream().map(StayNow::id).toList();
        certificates.revoke(ids, RevokeCode.RESULT_CORRECTED, changed.when(), WHY);
        Map<UUID, UUID> units = receivers.of(ids);
        tasks.open(left.stream()
                .map(one -> new NewTask(
                        ReleaseTask.RELEASED_TO_RECALL,
                        one.facilityId(),
                        units.get(one.id()),
                        one.id(),
                        changed.when().recordedAt().plus(config.recallDue()),
                        true))
                .toList());
    }

    /** The certificate that was revoked stays so: it gets no second life, but a successor. */
    private void relieve(List<StayNow> left, ResultsChanged changed) {
        if (!left.isEmpty()) {
            List<UUID> well = released.well(left, null);
            tasks.close(ReleaseTask.RELEASED_TO_RECALL, well, TaskOutcome.NOT_NEEDED, null);
            certificates.renew(well, changed.when());
        }
    }

    private static List<UUID> stays(ResultsChanged changed, Predicate<ResultChange> wanted) {
        return changed.changes().stream()
                .filter(wanted)
                .map(ResultChange::stayId)
                .distinct()
                .toList();
    }

    private static boolean isRelief(Outcome before, Outcome after) {
        return after == Outcome.NEGATIVE && before != Outcome.NEGATIVE;
    }

    /** Positive, or no longer negative. */
    private static boolean isDoubt(Outcome before, Outcome after) {
        return after == Outcome.POSITIVE && before != Outcome.POSITIVE
                || before == Outcome.NEGATIVE && after != Outcome.NEGATIVE;
    }
}
