package vn.cachly.health;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.UUID;

/**
 * A check to be written down.
 *
 * @param checkedAt as the device says; null means now
 * @param reason why it is written down late; may be null
 */
@RegisterForReflection
public record NewHealthCheck(
        UUID id, UUID stayId, CheckSession session, Instant checkedAt, Finding finding, String reason) {}
