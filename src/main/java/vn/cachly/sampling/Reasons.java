package vn.cachly.sampling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.cachly.clock.Dates;
import vn.cachly.clock.DueTest;
import vn.cachly.health.HealthAlertRef;
import vn.cachly.protocol.Phase;
import vn.cachly.protocol.TestMethod;
import vn.cachly.result.PendingSample;
import vn.cachly.result.SampleFinal;
import vn.cachly.shared.VietNam;

/**
 * Why one person is to be sampled. A pure function of what is known of him: when his clock moves, so does this, and what a sample
 * has answered is not asked for again.
 */
final class Reasons {
    private final List<SampleFinal> finals;
    private final List<PendingSample> waiting;
    private final List<PendingSample> useless;
    private final LocalDate today;
    private final LocalDate until;

    Reasons(List<SampleFinal> finals, List<PendingSample> pending, LocalDate today, LocalDate until) {
        this.finals = finals;
        this.waiting = pending.stream().filter(PendingSample::isWaiting).toList();
        this.useless = pending.stream().filter(PendingSample::isUseless).toList();
        this.today = today;
        this.until = until;
    }

    List<SamplingReason> of(Dates dates, HealthAlertRef alert, List<SamplingNeeds.Row> needs) {
        List<SamplingReason> reasons = new ArrayList<>(milestones(dates));
        if (alert != null && !isTakenSince(alert.openedAt())) {
            reasons.add(reason(SamplingCause.SYMPTOMS, alert.openedAt(), alert.id()));
        }
        needs.stream()
                .filter(this::isOpen)
                .map(need -> reason(SamplingCause.valueOf(need.cause()), need.dueAt(), need.causeId()))
                .forEach(reasons::add);
        repeat().ifPresent(reasons::add);
        reasons.removeIf(reason -> reason.date().isAfter(until));
        return reasons;
    }

    private boolean isOpen(SamplingNeeds.Row need) {
        return need.cause().equals(NeedCause.REJECTED.name())
                ? useless.stream()
                        .anyMatch(sample ->
                                sample.sampleId().equals(need.causeId()) && !isTakenAgain(sample.collectedAt(), false))
                : !isTakenSince(need.openedAt());
    }

    /** Those that are due and not met; a sample that waits for its result may meet the first that it fits. */
    private List<SamplingReason> milestones(Dates dates) {
        List<PendingSample> free = new ArrayList<>(waiting);
        List<SamplingReason> reasons = new ArrayList<>();
        for (Milestones.Met met : Milestones.of(dates.tests(), Phase.QUARANTINE, finals)) {
            if (!met.isMet()) {
                Optional<PendingSample> taken = free.stream()
                        .filter(sample -> mayMeet(sample, met.test()))
                        .min(Comparator.comparing(PendingSample::collectedAt));
                taken.ifPresentOrElse(free::remove, () -> reasons.add(milestone(met.test())));
            }
        }
        return reasons;
    }

    private static boolean mayMeet(PendingSample sample, DueTest test) {
        return test.methods().contains(sample.method())
                && !day(sample.collectedAt()).isBefore(test.date());
    }

    private SamplingReason milestone(DueTest test) {
        return new SamplingReason(
                SamplingCause.MILESTONE,
                test.day(),
                test.date(),
                test.methods(),
                test.date().isBefore(today),
                null);
    }

    /** A pool that was positive is answered by each of its people alone. */
    private Optional<SamplingReason> repeat() {
        return finals.stream()
                .filter(sample ->
                        useless.stream().anyMatch(one -> one.sampleId().equals(sample.sampleId())))
                .filter(sample ->
                        !isTakenAgain(sample.collectedAt(), !sample.method().makesCases()))
                .max(Comparator.comparing(SampleFinal::collectedAt))
                .map(sample -> new SamplingReason(
                        SamplingCause.REPEAT,
                        null,
                        day(sample.resultedAt()),
                        sample.method().makesCases() ? List.of() : List.of(TestMethod.RT_PCR_SINGLE),
                        day(sample.resultedAt()).isBefore(today),
                        sample.sampleId()));
    }

    private boolean isTakenAgain(Instant moment, boolean alone) {
        return waiting.stream()
                .anyMatch(sample -> !sample.collectedAt().isBefore(moment)
                        && (!alone || sample.method() == TestMethod.RT_PCR_SINGLE));
    }

    private boolean isTakenSince(Instant moment) {
        return Stream.concat(
                        finals.stream().map(SampleFinal::collectedAt),
                        waiting.stream().map(PendingSample::collectedAt))
                .anyMatch(collected -> !collected.isBefore(moment));
    }

    private SamplingReason reason(SamplingCause cause, Instant due, UUID causeId) {
        return new SamplingReason(cause, null, day(due), List.of(), day(due).isBefore(today), causeId);
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, VietNam.ZONE);
    }
}
