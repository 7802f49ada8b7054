package vn.cachly.bed;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.UUID;

/** A person's bed now. */
@RegisterForReflection
public record Occupation(
        UUID useId,
        UUID stayId,
        UUID bedId,
        UUID roomId,
        UUID facilityId,
        int slot,
        UUID guardianStayId,
        String sex,
        String category,
        Instant beganAt) {}
