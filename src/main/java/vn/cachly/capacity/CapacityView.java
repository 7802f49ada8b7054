package vn.cachly.capacity;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many beds and people there are, at a moment. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record CapacityView(
        @Schema(description = "The moment the figures speak of; at most a second old for the present")
        Instant asOf,

        @Schema(description = "When somebody last came, moved or left")
        Instant lastMovement,

        @Schema(description = "What the last roll calls came to")
        LastRollCall lastRollCall,

        @Schema(description = "Camps counted") int facilities,
        BedFigures beds,
        PeopleFigures people,

        @Schema(description = "The same by camp, kind or unit, when asked for")
        List<CapacityPart> parts) {}
