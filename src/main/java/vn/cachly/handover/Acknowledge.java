package vn.cachly.handover;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The commune says that somebody has come. */
@Schema(examples = "{}")
public record Acknowledge(
        @Schema(description = "When he came; absent: now") Instant arrivedAt) {}
