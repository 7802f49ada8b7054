package vn.cachly.clock;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cachly.protocol.ClockEventKind;
import vn.cachly.protocol.EntryRoute;
import vn.cachly.shared.VietNam;

/** Something that moves the dates of a stay. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@RegisterForReflection
public record ClockEvent(
        UUID id,
        UUID stayId,
        ClockEventKind kind,
        Instant happenedAt,
        Instant recordedAt,
        String recordedBy,

        @Schema(description = "The version of the rules that applies from this event on")
        UUID versionId,

        @Schema(description = "Stay of the case, or whatever else it came from")
        UUID causeId,

        EntryRoute route,

        @Schema(description = "Absent when nobody gave one, or when it was erased")
        String reason,

        @Schema(description = "It was taken back and counts no more")
        boolean revoked,

        Instant revokedAt,
        String revokedBy,

        @Schema(description = "Absent when it was not taken back, or when the words were erased")
        String revokeReason) {
    /** Its date in Viet Nam. */
    public LocalDate day() {
        return LocalDate.ofInstant(happenedAt, VietNam.ZONE);
    }
}
