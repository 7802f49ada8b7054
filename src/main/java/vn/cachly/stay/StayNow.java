package vn.cachly.stay;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A stay as it is, for whoever draws conclusions from it.
 *
 * @param category now, or at the end; null for a stay that never was
 * @param whereabouts null once the stay is over
 * @param bedId where he lies; null when he lies nowhere
 * @param guardianStayId in whose bed he lies; null for a bed of his own
 * @param orderedUntil last day that a signed order covers
 * @param unitAfterId the unit he goes to after quarantine; null when nobody knows
 */
@RegisterForReflection
public record StayNow(
        UUID id,
        UUID personId,
        UUID facilityId,
        String category,
        String whereabouts,
        UUID bedId,
        UUID roomId,
        UUID guardianStayId,
        LocalDate orderedUntil,
        UUID unitAfterId,
        Instant beganAt,
        Instant endedAt,
        String endKind,
        int version) {
    public boolean isOpen() {
        return endedAt == null;
    }

    /** Within the fence: neither away, nor on the way, nor gone. */
    public boolean isHere() {
        return whereabouts != null && PresenceKind.valueOf(whereabouts).isHere();
    }
}
