package vn.cachly.gate;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import vn.cachly.clock.ClockStatus;
import vn.cachly.clock.DueTest;
import vn.cachly.exposure.Shutting;
import vn.cachly.protocol.Phase;
import vn.cachly.protocol.TestMethod;
import vn.cachly.result.EarlierSample;
import vn.cachly.result.Outcome;
import vn.cachly.result.PendingSample;
import vn.cachly.result.SampleFinal;
import vn.cachly.sampling.Milestones;

/** The conditions, each in one method. A pure function of what is known of a stay at a moment. */
final class Judge {
    private final GateFacts facts;
    private final GateQuestion question;
    private final Set<UUID> communes;
    private final Instant at;
    private final int lastTestHours;
    private final Recovery recovery;

    /** @param communes units that a commune of today answers for */
    Judge(GateFacts facts, GateQuestion question, Set<UUID> communes, Instant at, GateConfig config) {
        this.facts = facts;
        this.question = question;
        this.communes = communes;
        this.at = at;
        this.lastTestHours = config.lastTestHours();
        this.recovery = new Recovery(facts, config.recoveryNegatives());
    }

    List<Finding> findings() {
        return question.exitKind().conditions().stream()
                .map(condition -> overridden(find(condition)))
                .toList();
    }

    /** Whether he should leave, by whatever way out: nobody is kept in because his list asks for something else than days. */
    boolean isDue() {
        return days().met() || recovery.find().met() || facts.dates().status() == ClockStatus.NO_RULE;
    }

    private Finding overridden(Finding finding) {
        return facts.overrides().stream()
                .filter(one -> one.covers(question.exitKind(), finding))
                .findFirst()
                .map(one -> finding.overriddenBy(one.id()))
                .orElse(finding);
    }

    Finding find(Condition condition) {
        return switch (condition) {
            case DAYS -> days();
            case TESTS -> tests();
            case LAST_TEST -> lastTest();
            case PENDING_SAMPLE -> toRepeat(pending());
            case EXPOSURE -> exposure();
            case HOLD -> unless(condition, "HELD", facts.holds());
            case SYMPTOMS -> symptoms();
            case ORDER -> order();
            case NOT_POSITIVE -> unless(condition, "POSITIVE", facts.positives());
            case RECOVERY -> recovery.find();
            case PRESENT -> when(condition, facts.stay().isHere(), "ELSEWHERE");
            case RECEIVER -> receiver();
            case TRANSPORT -> when(condition, question.transport(), "UNKNOWN");
            case APPROVED_LIST ->
                when(condition, question.approved(), question.listed() ? "NOT_APPROVED" : "NOT_LISTED");
        };
    }

    private Finding exposure() {
        String why = facts.exposures().stream().anyMatch(Shutting::undecided) ? "OPEN" : "TOGETHER";
        List<UUID> by = facts.exposures().stream().map(Shutting::exposureId).toList();
        return unless(Condition.EXPOSURE, why, by);
    }

    /** Of the last time he was not well: what comes after it is another reason. */
    private Finding symptoms() {
        return facts.alert() == null
                ? Finding.met(Condition.SYMPTOMS, List.of())
                : Finding.not(Condition.SYMPTOMS, "ALERT", List.of(facts.alert().id()))
                        .at(facts.alert().lastCheckedAt());
    }

    private Finding days() {
        return switch (facts.dates().status()) {
            case NO_RULE, AWAY, POSITIVE ->
                Finding.not(Condition.DAYS, facts.dates().status().name(), List.of());
            case RUNNING -> {
                Instant release = facts.dates().releaseFrom();
                yield release.isAfter(at)
                        ? Finding.not(Condition.DAYS, "NOT_YET", List.of()).at(release)
                        : Finding.met(Condition.DAYS, List.of()).at(release);
            }
        };
    }

    private Finding tests() {
        List<Milestones.Met> all = Milestones.of(facts.dates().tests(), Phase.QUARANTINE, facts.finals());
        List<DueTest> missing = all.stream()
                .filter(met -> !met.isMet())
                .map(Milestones.Met::test)
                .toList();
        List<UUID> samples = all.stream()
                .flatMap(met -> met.by().stream())
                .map(SampleFinal::sampleId)
                .toList();
        return missing.isEmpty()
                ? Finding.met(Condition.TESTS, samples)
                : Finding.not(Condition.TESTS, "MISSING", samples).missing(missing);
    }

    private Finding lastTest() {
        Optional<SampleFinal> last = facts.finals().stream()
                .filter(sample -> sample.method() == TestMethod.RT_PCR_SINGLE && sample.outcome() == Outcome.NEGATIVE)
                .max(Comparator.comparing(SampleFinal::collectedAt));
        return last.filter(sample -> !sample.collectedAt().isBefore(at.minus(Duration.ofHours(lastTestHours))))
                .map(sample -> Finding.met(Condition.LAST_TEST, List.of(sample.sampleId()))
                        .at(sample.collectedAt()))
                .orElseGet(() -> Finding.not(Condition.LAST_TEST, "MISSING", notClean()));
    }

    /** Whatever was known only later waited then: who left before is not let out by a result that came after. */
    private Finding pending() {
        Stream<UUID> later = facts.finals().stream()
                .filter(sample -> sample.resultedAt().isAfter(at))
                .map(SampleFinal::sampleId);
        return unless(
                Condition.PENDING_SAMPLE,
                "WAITING",
                Stream.of(
                                facts.pending().stream().map(PendingSample::sampleId),
                                facts.earlier(false).map(EarlierSample::sampleId),
                                later)
                        .flatMap(ids -> ids)
                        .toList());
    }

    private Finding order() {
        LocalDate until = facts.stay().orderedUntil();
        return until == null
                ? Finding.not(Condition.ORDER, "MISSING", List.of())
                : Finding.met(Condition.ORDER, List.of()).on(until);
    }

    /** Those in which something else than nothing was found. */
    private List<UUID> notClean() {
        return facts.finals().stream()
                .filter(sample -> sample.outcome() != Outcome.NEGATIVE)
                .map(SampleFinal::sampleId)
                .toList();
    }

    private Finding receiver() {
        UUID receiver = question.receiver(facts.stay());
        return when(Condition.RECEIVER, communes.contains(receiver), receiver == null ? "UNKNOWN" : "NO_COMMUNE");
    }

    /** Two things are said of one tube; or nothing waits, and what was found told nothing of him. */
    private Finding toRepeat(Finding found) {
        if (facts.pending().stream().anyMatch(PendingSample::isContradicted)) {
            return Finding.not(Condition.PENDING_SAMPLE, "CONTRADICTED", found.evidence());
        }
        List<UUID> useless = facts.pending().stream()
                .filter(PendingSample::isUseless)
                .map(PendingSample::sampleId)
                .toList();
        return !found.met() && useless.containsAll(found.evidence())
                ? Finding.not(Condition.PENDING_SAMPLE, "REPEAT", found.evidence())
                : found;
    }

    private static Finding unless(Condition condition, String why, List<UUID> evidence) {
        return evidence.isEmpty() ? Finding.met(condition, List.of()) : Finding.not(condition, why, evidence);
    }

    private static Finding when(Condition condition, boolean met, String why) {
        return met ? Finding.met(condition, List.of()) : Finding.not(condition, why, List.of());
    }
}
