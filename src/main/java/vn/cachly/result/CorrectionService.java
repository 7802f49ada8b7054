package vn.cachly.result;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.cachly.access.CurrentActor;
import vn.cachly.access.Role;
import vn.cachly.problem.RuleBroken;
import vn.cachly.protocol.TestMethod;
import vn.cachly.sample.SampleLedger;
import vn.cachly.sample.SampleNow;
import vn.cachly.shared.Answers;
import vn.cachly.shared.Happened;
import vn.cachly.shared.Idempotent;
import vn.cachly.shared.PersonsRead;
import vn.cachly.shared.Timekeeper;
import vn.cachly.shared.UseCase;

/** Corrects and withdraws what was final, and shows before what that undoes. */
@UseCase
@Transactional
@ApplicationScoped
public class CorrectionService {
    private static final List<String> LOOK_AFTER_PEOPLE = List.of(Role.HEALTH_WORKER, Role.COMMANDER, Role.DEPARTMENT);

    private final TestResults results;
    private final ResultIntake intake;
    private final SampleLedger samples;
    private final List<ResultConsequences> conclusions;
    private final CurrentActor current;
    private final Timekeeper timekeeper;
    private final Event<PersonsRead> looks;

    CorrectionService(
            TestResults results,
            ResultIntake intake,
            SampleLedger samples,
            @All List<ResultConsequences> conclusions,
            CurrentActor current,
            Timekeeper timekeeper,
            Event<PersonsRead> looks) {
        this.results = results;
        this.intake = intake;
        this.samples = samples;
        this.conclusions = conclusions;
        this.current = current;
        this.timekeeper = timekeeper;
        this.looks = looks;
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
        if (!intake.knows(report.id())) {
            Answers.same(version, sample.version());
        }
        List<ResultRow> chain = results.chains(List.of(sample.id())).get(sample.id());
        Outcome before = Judging.effective(chain);
        List<Consequence> foreseen = foreseen(sample, Judging.personal(chain), report);
        Finding finding = intake.take(List.of(report), how).get(0).orThrow();
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
                isRecorded ? shown(foreseen, sample.facilityId()) : List.of(),
                isRecorded ? sample.version() + 1 : sample.version());
    }

    /** Of what is said of this one person: a pool that turns out positive makes nobody a case. */
    private List<Consequence> foreseen(SampleNow sample, Outcome before, Report report) {
        TestMethod method = report.method() == null ? sample.method() : report.method();
        Outcome after = report.outcome() == null ? null : report.outcome().ofPerson(method);
        return before == after
                ? List.of()
                : conclusions.stream()
                        .flatMap(one -> one.foreseen(sample.id(), sample.stayId(), before, after).stream())
                        .toList();
    }

    /** Who shared a room with whom is not for a laboratory: it is told what follows, and of how many. */
    private List<Consequence> shown(List<Consequence> all, UUID facility) {
        if (LOOK_AFTER_PEOPLE.stream().noneMatch(role -> current.get().has(role))) {
            return all.stream()
                    .map(one -> new Consequence(one.kind(), null, null))
                    .toList();
        }
        if (!all.isEmpty()) {
            List<UUID> people = all.stream().map(Consequence::stayId).distinct().toList();
            looks.fire(new PersonsRead("test-result.foreseen", "stay", people, facility));
        }
        return all;
    }
}
