package vn.cachly.result;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.cachly.problem.RuleBroken;
import vn.cachly.sample.SampleLedger;
import vn.cachly.sample.SampleNow;
import vn.cachly.shared.Answers;
import vn.cachly.shared.Happened;
import vn.cachly.shared.Idempotent;
import vn.cachly.shared.Timekeeper;
import vn.cachly.shared.UseCase;

/** Corrects and withdraws what was final, and shows before what that undoes. */
@UseCase
@Transactional
@ApplicationScoped
public class CorrectionService {
    private final TestResults results;
    private final ResultIntake intake;
    private final SampleLedger samples;
    private final List<ResultConsequences> conclusions;
    private final Timekeeper timekeeper;

    CorrectionService(
            TestResults results,
            ResultIntake intake,
            SampleLedger samples,
            @All List<ResultConsequences> conclusions,
            Timekeeper timekeeper) {
        this.results = results;
        this.intake = intake;
        this.samples = samples;
        this.conclusions = conclusions;
        this.timekeeper = timekeeper;
    }

    /**
     * @param dryRun whether to take everything back at the end; nothing differs before
     * @throws RuleBroken NOT_FOUND (404), STALE (412), RESULT_ORDER (409), ECHO_MISSING and RESULT_BEFORE_SAMPLE (400)
     */
    @Idempotent(CorrectionView.class)
    public CorrectionView correct(UUID id, int version, CorrectResult command, boolean dryRun) {
        SampleNow sample = take(id);
        return change(sample, version, command.report(sample.tube()), Reporting.CALL, dryRun);
    }

    @Idempotent(CorrectionView.class)
    public CorrectionView withdraw(UUID id, int version, WithdrawResult command, boolean dryRun) {
        SampleNow sample = take(id);
        Happened when = timekeeper.happened(command.happenedAt(), "-");
        return change(sample, version, command.report(sample.tube(), when.told()), Reporting.WITHDRAWAL, dryRun);
    }

    private SampleNow take(UUID id) {
        return Optional.ofNullable(samples.take(List.of(id)).get(id)).orElseThrow(RuleBroken::notFound);
    }

    private CorrectionView change(SampleNow sample, int version, Report report, Reporting how, boolean dryRun) {
        Happened now = timekeeper.happened(null, null);
        if (!intake.knows(report.id())) {
            Answers.same(version, sample.version());
        }
        Outcome before = effective(sample.id());
        List<Consequence> foreseen = before == report.outcome()
                ? List.of()
                : conclusions.stream()
                        .flatMap(one -> one.foreseen(sample.id(), sample.stayId(), before, report.outcome()).stream())
                        .toList();
        Finding finding = intake.take(List.of(report), how, now).get(0).orThrow();
        boolean isRecorded = finding.disposition() == Disposition.RECORDED;
        if (dryRun) {
            QuarkusTransaction.setRollbackOnly();
        }
        return new CorrectionView(
                sample.id(),
                dryRun,
                finding.disposition(),
                finding.result(),
                finding.reviewId(),
                before,
                isRecorded ? report.outcome() : before,
                isRecorded ? foreseen : List.of(),
                isRecorded ? sample.version() + 1 : sample.version());
    }

    private Outcome effective(UUID sample) {
        Map<UUID, List<ResultRow>> chains = results.chains(List.of(sample));
        return Judging.effective(chains.get(sample));
    }
}
