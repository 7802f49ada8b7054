package vn.cachly.health;

import java.time.Instant;
import java.util.UUID;

/**
 * An alert that nobody has cleared.
 *
 * @param lastCheckedAt when he was found not well last
 */
public record HealthAlertRef(UUID id, Instant openedAt, Instant lastCheckedAt) {}
