package vn.cachly.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The record that a refused request ran into. Ids and codes only. */
@RegisterForReflection
@JsonInclude(JsonInclude.Include.NON_NULL)
public record InTheWay(
        @Schema(description = "Use of the bed, when a bed is the matter")
        UUID useId,

        @Schema(description = "OCCUPIED, HELD, CLEANING, OUT_OF_SERVICE or BLOCKED", examples = "OCCUPIED")
        String kind,

        @Schema(description = "The stay in the way, when it is in your place")
        UUID stayId,

        Instant since,
        Instant until,

        @Schema(description = "Subject that recorded it", examples = "lan")
        String recordedBy) {
    /** A stay that already exists for the same person. */
    public static InTheWay stay(UUID stayId, Instant since, Instant until, String recordedBy) {
        return new InTheWay(null, "STAY", stayId, since, until, recordedBy);
    }
}
