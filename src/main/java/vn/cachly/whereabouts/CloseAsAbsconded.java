package vn.cachly.whereabouts;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Ends the stay of somebody who went without leave and for whom nobody waits any longer. */
@Schema(examples = "{\"reason\": \"handed over to the police, minutes 12/BB\"}")
public record CloseAsAbsconded(
        @NotBlank @Size(max = 500) String reason,

        @Schema(description = "When it was decided; absent: now")
        Instant happenedAt) {}
