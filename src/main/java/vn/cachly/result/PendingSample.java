package vn.cachly.result;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.UUID;

/** A sample that was taken and of which no final result is known. */
@RegisterForReflection
public record PendingSample(UUID sampleId, UUID stayId, String tube, Instant collectedAt) {}
