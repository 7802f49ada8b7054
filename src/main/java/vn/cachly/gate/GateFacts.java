package vn.cachly.gate;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.cachly.clock.ClockEvent;
import vn.cachly.clock.Dates;
import vn.cachly.exposure.Shutting;
import vn.cachly.health.HealthAlertRef;
import vn.cachly.result.EarlierSample;
import vn.cachly.result.Outcome;
import vn.cachly.result.PendingSample;
import vn.cachly.result.SampleFinal;
import vn.cachly.stay.StayNow;

/**
 * All that the gate knows of a stay.
 *
 * @param earlier what was taken of the same person in an earlier stay and counts in this one
 * @param exposures those that keep him in
 * @param alert the one of his health that nobody has cleared; null for none
 * @param overrides those that a second officer has confirmed, the latest first
 */
record GateFacts(
        StayNow stay,
        List<ClockEvent> events,
        Dates dates,
        List<SampleFinal> finals,
        List<PendingSample> pending,
        List<EarlierSample> earlier,
        List<Shutting> exposures,
        List<UUID> holds,
        HealthAlertRef alert,
        List<LettingThrough> overrides) {
    /** Samples by which he was found positive, in this stay or an earlier one. */
    List<UUID> positives() {
        return Stream.concat(
                        finals.stream()
                                .filter(sample -> sample.outcome() == Outcome.POSITIVE)
                                .map(SampleFinal::sampleId),
                        earlier(true).map(EarlierSample::sampleId))
                .toList();
    }

    Stream<EarlierSample> earlier(boolean positive) {
        return earlier.stream().filter(sample -> sample.positive() == positive);
    }
}
