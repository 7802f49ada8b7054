package vn.cachly.arrival;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cachly.shared.Versioned;

/** Somebody of a group with all that was told of him. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ArrivalView(
        UUID id,
        UUID groupId,
        UUID facilityId,
        ArrivalStatus status,

        @Schema(description = "Why he is missing, or not expected any more")
        String reason,

        ArrivalSource source,

        @Schema(description = "Row of the file that announced him")
        Integer row,

        @Schema(description = "What was told of him; of somebody registered only `personId`")
        ArrivalPlan arrival,

        Instant receivedAt,
        String receivedBy,
        @Schema(description = "Once he is admitted") UUID stayId,

        @Schema(description = "Steps you may take now", examples = "missing")
        List<String> allowedActions,

        int version)
        implements Versioned {}
