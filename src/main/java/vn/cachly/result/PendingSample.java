package vn.cachly.result;

import java.time.Instant;
import java.util.UUID;
import vn.cachly.protocol.TestMethod;
import vn.cachly.sample.SampleState;

/**
 * A sample that leaves something open of its person: no final result of it is known, or it told nothing and no later one has.
 *
 * @param method by which it is to be examined
 */
public record PendingSample(
        UUID sampleId, UUID stayId, String tube, Instant collectedAt, TestMethod method, SampleState state) {
    /** The laboratory could not use it, or found neither yes nor no: another has to be taken. */
    public boolean isUseless() {
        return state == SampleState.REJECTED || state == SampleState.RESULTED;
    }
}
