package vn.cachly.result;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.UUID;

/**
 * A sample of an earlier stay of the same person that counts in this one.
 *
 * @param stayId the stay in which it counts
 * @param positive whether it was found positive; otherwise it waits for its result
 */
@RegisterForReflection
public record EarlierSample(UUID stayId, UUID sampleId, Instant collectedAt, boolean positive) {}
