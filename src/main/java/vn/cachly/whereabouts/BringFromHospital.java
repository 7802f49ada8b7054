package vn.cachly.whereabouts;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Brings somebody back from a hospital. A bed that was kept for him is kept no longer. */
@Schema(examples = "{\"bedId\": \"01990000-0000-7000-8000-00000000b002\"}")
public record BringFromHospital(
        @Schema(description = "The one that was kept, or another; absent: he waits for a bed")
        UUID bedId,

        @Schema(description = "When he came; absent: now") Instant happenedAt,

        @Schema(description = "Needed when it is written down after more than 24 hours") @Size(max = 500)
        String reason,

        @Schema(description = "The stay whose bed a small child is to share")
        UUID guardianStayId,

        @Schema(description = "Children who come back with him and share the bed") @Size(max = 20)
        List<@NotNull UUID> withChildren) {
    public BringFromHospital {
        withChildren = withChildren == null ? List.of() : List.copyOf(withChildren);
    }
}
