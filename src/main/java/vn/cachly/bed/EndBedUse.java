package vn.cachly.bed;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Ends a hold, a cleaning, a repair or a block. */
@Schema(examples = "{\"happenedAt\": \"2026-11-23T10:15:00+07:00\", \"reason\": \"written down a day late\"}")
public record EndBedUse(
        @Schema(description = "When it ended; absent: now") Instant happenedAt,

        @Schema(description = "Needed when it is written down after more than 24 hours") @Size(max = 500)
        String reason) {}
