package vn.cachly.exposure;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One who was in a room with the case while it was infectious. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ContactView(
        UUID stayId,
        UUID personId,

        @Schema(description = "The camp that answers for him")
        UUID facilityId,

        @Schema(description = "Where they were together last")
        UUID roomId,

        Instant firstAt,
        Instant lastAt,

        @Schema(description = "How long they were together, in hours")
        BigDecimal hours,

        MemberState state,

        @Schema(
                description =
                        "They are together still, or were again since it was decided: decide again, and part them")
        boolean contactGoesOn,

        @Schema(description = "Absent: his stay lasts") Instant leftAt,

        Instant decidedAt,
        String decidedBy,
        String reason) {}
