package vn.cachly.stay;

import java.time.Instant;
import java.util.UUID;

/**
 * A stay among many that are written down at once in one camp.
 *
 * @param beganAt when it began; null: when all of them did
 */
record NewStay(
        UUID id,
        UUID personId,
        PresenceKind presence,
        String category,
        String reason,
        byte[] contentHash,
        Instant beganAt) {}
