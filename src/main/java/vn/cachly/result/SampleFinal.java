package vn.cachly.result;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.UUID;
import vn.cachly.protocol.TestMethod;

/**
 * A sample with the final result that counts.
 *
 * @param outcome what it says of this one person: of a positive pool neither yes nor no
 * @param recordedAt since when that is known here
 */
@RegisterForReflection
public record SampleFinal(
        UUID sampleId,
        UUID stayId,
        Instant collectedAt,
        TestMethod method,
        Outcome outcome,
        UUID resultId,
        Instant resultedAt,
        Instant recordedAt) {}
