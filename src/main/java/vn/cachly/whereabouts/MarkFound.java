package vn.cachly.whereabouts;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Says that somebody who had gone without leave is back in the camp. */
@Schema(examples = "{\"returnedAt\": \"2026-11-24T05:10:00+07:00\", \"reason\": \"brought back by the border guard\"}")
public record MarkFound(
        @Schema(description = "Back in the camp since then; absent: now")
        Instant returnedAt,

        @NotBlank @Size(max = 500) String reason,

        @Schema(description = "Absent: he waits for a bed. The bed he left is blocked until an officer frees it")
        UUID bedId,

        @Schema(description = "The stay whose bed a small child is to share")
        UUID guardianStayId,

        @Schema(description = "Children who are found with him and share the bed") @Size(max = 20)
        List<@NotNull UUID> withChildren) {
    public MarkFound {
        withChildren = withChildren == null ? List.of() : List.copyOf(withChildren);
    }
}
