package vn.cachly.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who changed or read what. */
@RegisterForReflection
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AuditLine(
        @Schema(description = "Place in the sealed chain") long position,
        Instant recordedAt,
        String issuer,
        String subject,
        String client,
        @Schema(examples = "CARE") String purpose,
        @Schema(examples = "stay.admitted") String action,
        @Schema(examples = "stay") String resource,
        UUID[] ids,
        UUID facilityId,
        Instant happenedAt,

        @Schema(description = "What a device with a wrong clock said")
        Instant claimedAt,

        String requestId) {}
