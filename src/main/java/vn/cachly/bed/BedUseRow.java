package vn.cachly.bed;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.UUID;

/** A use of a bed as the statement gives it. */
@RegisterForReflection
record BedUseRow(
        UUID id,
        UUID bedId,
        UUID roomId,
        UUID facilityId,
        String kind,
        int slot,
        UUID stayId,
        Instant beganAt,
        Instant endedAt,
        Instant beganRecordedAt,
        String beganRecordedBy,
        Instant endedRecordedAt,
        String endedRecordedBy,
        String reason,
        String endReason,
        int version) {
    BedUseView view() {
        return new BedUseView(
                id,
                bedId,
                roomId,
                facilityId,
                BedUseKind.valueOf(kind),
                slot,
                stayId,
                beganAt,
                endedAt,
                beganRecordedAt,
                beganRecordedBy,
                endedRecordedAt,
                endedRecordedBy,
                reason,
                endReason,
                version);
    }
}
