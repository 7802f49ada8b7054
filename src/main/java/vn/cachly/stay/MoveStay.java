package vn.cachly.stay;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Moves somebody to another bed of the same camp. The bed left behind is to be cleaned. */
@Schema(examples = "{\"bedId\": \"01990000-0000-7000-8000-00000000b002\"}")
public record MoveStay(
        @NotNull UUID bedId,
        @Schema(description = "When it was; absent: now") Instant happenedAt,

        @Schema(description = "Needed when it is written down after more than 24 hours") @Size(max = 500)
        String reason,

        @Schema(description = "The stay whose bed a small child is to share")
        UUID guardianStayId,

        @Schema(description = "All children who share the bed: they come along") @Size(max = 20)
        List<@NotNull UUID> withChildren) {
    public MoveStay {
        withChildren = withChildren == null ? List.of() : List.copyOf(withChildren);
    }
}
