package vn.cachly.gate;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.cachly.clock.ClockEvent;
import vn.cachly.protocol.ClockEventKind;
import vn.cachly.protocol.TestMethod;
import vn.cachly.result.EarlierSample;
import vn.cachly.result.Outcome;
import vn.cachly.result.SampleFinal;

/** Whether a case is one no more: a doctor says so after the last positive, and enough tests after it are clean. */
final class Recovery {
    private final GateFacts facts;
    private final int negativesNeeded;

    Recovery(GateFacts facts, int negativesNeeded) {
        this.facts = facts;
        this.negativesNeeded = negativesNeeded;
    }

    Finding find() {
        Optional<Instant> positive = Stream.concat(
                        facts.finals().stream()
                                .filter(sample -> sample.outcome() == Outcome.POSITIVE)
                                .map(SampleFinal::collectedAt),
                        facts.earlier(true).map(EarlierSample::collectedAt))
                .max(Comparator.naturalOrder());
        Optional<Instant> since = positive.or(() -> latest(ClockEventKind.POSITIVE));
        Optional<Instant> recovered = latest(ClockEventKind.RECOVERED);
        if (since.isEmpty() || recovered.isEmpty() || recovered.get().isBefore(since.get())) {
            Finding not = Finding.not(Condition.RECOVERY, "NOT_RECOVERED", facts.positives());
            return since.map(not::at).orElse(not);
        }
        List<UUID> negatives = apart(since.get());
        return negatives.size() < negativesNeeded
                ? Finding.not(Condition.RECOVERY, "TESTS", negatives).at(since.get())
                : Finding.met(Condition.RECOVERY, negatives);
    }

    /** Negative single RT-PCR after a moment, each a day after the one before. */
    private List<UUID> apart(Instant since) {
        List<UUID> found = new ArrayList<>();
        Instant last = since;
        for (SampleFinal sample : facts.finals().stream()
                .sorted(Comparator.comparing(SampleFinal::collectedAt))
                .toList()) {
            if (sample.outcome() == Outcome.NEGATIVE
                    && sample.method() == TestMethod.RT_PCR_SINGLE
                    && !sample.collectedAt().isBefore(last.plus(Duration.ofDays(1)))) {
                found.add(sample.sampleId());
                last = sample.collectedAt();
            }
        }
        return found;
    }

    private Optional<Instant> latest(ClockEventKind kind) {
        return facts.events().stream()
                .filter(event -> !event.revoked() && event.kind() == kind)
                .map(ClockEvent::happenedAt)
                .max(Comparator.naturalOrder());
    }
}
