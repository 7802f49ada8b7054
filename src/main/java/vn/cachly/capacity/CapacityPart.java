package vn.cachly.capacity;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Figures of one camp, one kind of camp or one unit. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CapacityPart(
        @Schema(description = "The camp or unit; absent for a kind")
        UUID id,

        @Schema(description = "Name of the camp or unit, or the kind", examples = "CONCENTRATED")
        String name,

        int facilities,
        BedFigures beds,
        PeopleFigures people,

        @Schema(description = "When somebody last came, moved or left")
        Instant lastMovement,

        @Schema(description = "What the last roll calls came to")
        LastRollCall lastRollCall) {}
