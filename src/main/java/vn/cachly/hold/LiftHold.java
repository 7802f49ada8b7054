package vn.cachly.hold;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Ends a hold. */
@Schema(examples = """
                {"reason": "All contacts tested negative"}""")
public record LiftHold(
        @NotBlank @Size(max = 500) String reason,
        @Schema(description = "Absent: now") Instant happenedAt) {}
