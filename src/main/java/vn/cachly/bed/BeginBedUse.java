package vn.cachly.bed;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Takes a free bed for something else than a person. */
@Schema(examples = """
                {"id": "01990000-0000-7000-8000-00000000c001", "kind": "OUT_OF_SERVICE", "reason": "broken slats"}""")
public record BeginBedUse(
        @NotNull UUID id,

        @Schema(description = "HELD, CLEANING, OUT_OF_SERVICE or BLOCKED; OCCUPIED comes with a stay") @NotNull
        BedUseKind kind,

        @NotBlank @Size(max = 500) String reason,
        @Schema(description = "When it began; absent: now") Instant happenedAt,

        @Schema(description = "When a hold expires by itself; for HELD only")
        Instant until) {}
