package vn.cachly.bed;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.UUID;

/** Where a bed stands. */
@RegisterForReflection
public record Spot(UUID bedId, UUID roomId, UUID facilityId) {}
