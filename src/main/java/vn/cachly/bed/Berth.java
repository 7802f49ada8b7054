package vn.cachly.bed;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.UUID;

/**
 * A bed as people in the camp speak of it.
 *
 * @param inUse whether somebody or something has it now
 */
@RegisterForReflection
public record Berth(
        UUID bedId,
        UUID roomId,
        String building,
        String floor,
        String room,
        String bed,
        Instant openedAt,
        boolean inUse) {}
