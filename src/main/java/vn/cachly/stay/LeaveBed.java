package vn.cachly.stay;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Takes a bed from somebody who stays in the camp and waits for another. */
@Schema(examples = "{\"reason\": \"water in the room\"}")
public record LeaveBed(
        @NotBlank @Size(max = 500) String reason,
        @Schema(description = "When it was; absent: now") Instant happenedAt,

        @Schema(description = "All children who share the bed: they leave it too") @Size(max = 20)
        List<@NotNull UUID> withChildren) {
    public LeaveBed {
        withChildren = withChildren == null ? List.of() : List.copyOf(withChildren);
    }
}
