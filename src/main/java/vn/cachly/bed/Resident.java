package vn.cachly.bed;

import java.time.Instant;
import java.util.UUID;

/** Somebody who has been lying in a bed for a while. */
public record Resident(UUID bedId, Occupant occupant, Instant since) {
    UUID stayId() {
        return occupant.stayId();
    }
}
