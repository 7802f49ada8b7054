package vn.cachly.health;

import java.time.Instant;
import java.util.UUID;

/** An alert that nobody has cleared. */
public record HealthAlertRef(UUID id, Instant openedAt) {}
