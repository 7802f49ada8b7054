package vn.cachly.bed;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import vn.cachly.problem.InTheWay;
import vn.cachly.shared.Versioned;

/** One use of a bed, from when to when, and who wrote it down. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BedUseView(
        UUID id,
        UUID bedId,
        UUID roomId,
        UUID facilityId,
        BedUseKind kind,
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
        int version)
        implements Versioned {
    InTheWay inTheWay() {
        return new InTheWay(id, kind.name(), stayId, beganAt, endedAt, beganRecordedBy);
    }
}
