package vn.cachly.release;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cachly.gate.ExitKind;
import vn.cachly.gate.Finding;

/** Somebody on a list. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ListedView(
        UUID stayId,
        @Schema(description = "His way out") ExitKind exitKind,
        UUID receivingUnitId,
        TransportKind transport,
        String vehicle,

        @Schema(description = "Absent: he has not left") Instant departedAt,

        @Schema(description = "Whether he may leave now; absent once he has")
        Boolean gateOpen,

        @Schema(description = "What keeps him in; absent once he has left")
        List<Finding> shut) {}
