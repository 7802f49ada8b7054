package vn.cachly.result;

import java.time.Instant;
import java.util.UUID;
import vn.cachly.protocol.TestMethod;
import vn.cachly.sample.SampleState;

/**
 * A sample that leaves something open of its person: no final result of it is known, or it told nothing and no later one has, or two
 * things are said of it.
 *
 * @param method by which it is to be examined
 * @param isUseless the laboratory could not use it, or found neither yes nor no: another has to be taken
 * @param isContradicted a positive lies in the tray that says another thing than what counts: somebody has to look at it
 */
public record PendingSample(
        UUID sampleId,
        UUID stayId,
        String tube,
        Instant collectedAt,
        TestMethod method,
        SampleState state,
        boolean isUseless,
        boolean isContradicted) {
    /** It is on its way, or in the laboratory. */
    public boolean isWaiting() {
        return state != SampleState.REJECTED && state != SampleState.RESULTED;
    }
}
