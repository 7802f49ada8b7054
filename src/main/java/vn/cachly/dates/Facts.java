package vn.cachly.dates;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What is needed of a stay to choose its rule. */
@RegisterForReflection
record Facts(
        UUID id,
        UUID personId,
        UUID facilityId,
        int version,
        String category,
        LocalDate birthDate,
        UUID roomId,
        LocalDate orderedUntil,
        Instant beganAt,
        Instant endedAt) {}
