package vn.cachly.group;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cachly.shared.Versioned;

/** A group with its figures. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record GroupView(
        UUID id,
        UUID facilityId,
        String facilityName,
        @Schema(description = "Where they come from") UUID originId,
        String originName,
        String name,
        VehicleKind vehicleKind,
        @Schema(examples = "68B-012.34") String vehicleNumber,
        Instant expectedAt,
        GroupStatus status,
        @Schema(description = "Absent: not yet") GroupHandover handover,
        GroupTotals totals,

        @Schema(description = "When it was closed or cancelled")
        Instant endedAt,

        String endedBy,
        String endReason,
        Instant recordedAt,
        String recordedBy,

        @Schema(description = "Steps you may take now", examples = "handover")
        List<String> allowedActions,

        int version)
        implements Versioned {}
