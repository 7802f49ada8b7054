package vn.cachly.hold;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cachly.shared.Versioned;

/** A hold. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HoldView(
        UUID id,
        HoldScope scope,
        UUID unitId,
        UUID facilityId,
        UUID roomId,
        UUID personId,
        String instrument,
        String reason,
        Instant startsAt,
        @Schema(description = "Absent while it holds") Instant endsAt,
        String liftReason,
        Instant recordedAt,
        String recordedBy,
        @Schema(examples = "lift") List<String> allowedActions,
        int version)
        implements Versioned {}
