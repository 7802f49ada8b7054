package vn.cachly.handover;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A visit was made, or a test was taken. */
@Schema(examples = "{\"well\": true}")
public record RecordFollowUp(
        @Schema(description = "When; absent: now") Instant happenedAt,

        @Schema(description = "Needed when it is written down after more than 24 hours") @Size(max = 500)
        String reason,

        @Schema(description = "Of a visit: whether he was found well")
        Boolean well) {}
