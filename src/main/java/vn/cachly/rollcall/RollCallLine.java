package vn.cachly.rollcall;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cachly.shared.Versioned;

/** A roll call in a list: no names. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RollCallLine(
        UUID id,
        UUID facilityId,
        RollCallKind kind,
        Instant calledAt,
        String reason,
        Instant recordedAt,
        String recordedBy,

        @Schema(description = "Absent while rooms may be added")
        Instant closedAt,

        String closedBy,
        @Schema(description = "Once it is closed") RollCallFigures figures,
        int version)
        implements Versioned {}
