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
import vn.cachly.result.Outcome;
import vn.cachly.result.PendingSample;
import vn.cachly.result.SampleFinal;
import vn.cachly.shared.VietNam;

/**
 * Why one person is to be sampled. A pure function of what is known of him: when his clock moves, so does this, and what a sample
 * has answered is not asked for again.
 */
final class Reasons {
    private final List<SampleFinal> finals;
    private final List<PendingSample> pending;
    private final LocalDate today;
    private final LocalDate until;

    Reasons(List<SampleFinal> finals, List<PendingSample> pending, LocalDate today, LocalDate until) {
        this.finals = finals;
        this.pending = pending;
        this.today = today;
        this.until = until;
    }

    List<SamplingReason> of(Dates dates, HealthAlertRef alert, List<SamplingNeeds.Row> needs) {
        List<SamplingReason> reasons = new ArrayList<>(milestones(dates));
        if (alert != null && !isTakenSince(alert.openedAt())) {
            reasons.add(reason(SamplingCause.SYMPTOMS, alert.openedAt(), alert.id()));
        }
        needs.stream()
                .filter(need -> !isTakenSince(need.openedAt()))
                .map(need -> reason(SamplingCause.valueOf(need.cause()), need.dueAt(), need.causeId()))
                .forEach(reasons::add);
        repeat().ifPresent(reasons::add);
        reasons.removeIf(reason -> reason.date().isAfter(until));
        return reasons;
    }

    /** Those that are due and not met; a sample that waits for its result may meet the first of those before it. */
    private List<SamplingReason> milestones(Dates dates) {
        List<LocalDate> waiting = new ArrayList<>(pending.stream()
                .map(sample -> day(sample.collectedAt()))
                .sorted()
                .toList());
        List<SamplingReason> reasons = new ArrayList<>();
        for (Milestones.Met met : Milestones.of(dates.tests(), Phase.QUARANTINE, finals)) {
            if (!met.isMet()) {
                DueTest test = met.test();
                Optional<LocalDate> taken = waiting.stream()
                        .filter(day -> !day.isBefore(test.date()))
                        .findFirst();
                taken.ifPresentOrElse(waiting::remove, () -> reasons.add(milestone(test)));
            }
        }
        return reasons;
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

    private Optional<SamplingReason> repeat() {
        return finals.stream()
                .filter(sample -> sample.outcome() == Outcome.INCONCLUSIVE || sample.outcome() == Outcome.INVALID)
                .filter(sample -> !isTakenSince(sample.resultedAt()))
                .max(Comparator.comparing(SampleFinal::collectedAt))
                .map(sample -> reason(SamplingCause.REPEAT, sample.resultedAt(), sample.sampleId()));
    }

    private boolean isTakenSince(Instant moment) {
        return Stream.concat(
                        finals.stream().map(SampleFinal::collectedAt),
                        pending.stream().map(PendingSample::collectedAt))
                .anyMatch(collected -> !collected.isBefore(moment));
    }

    private SamplingReason reason(SamplingCause cause, Instant due, UUID causeId) {
        return new SamplingReason(cause, null, day(due), List.of(), day(due).isBefore(today), causeId);
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, VietNam.ZONE);
    }
}
