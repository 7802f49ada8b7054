package vn.cachly.stay;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Gives somebody another category. Never refused because of the room: whoever no longer fits has to move. */
@Schema(examples = "{\"category\": \"F1\", \"reason\": \"contact of a case on the bus\"}")
public record ChangeCategory(
        @NotNull @Pattern(regexp = "[A-Z0-9_]{1,20}") String category,
        @NotBlank @Size(max = 500) String reason,
        @Schema(description = "Since when; absent: now") Instant happenedAt) {}
