package vn.cachly.release;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** People of an approved list leave. */
@Schema(examples = "{}")
public record Depart(
        @Schema(description = "When they left; absent: now") Instant happenedAt,

        @Schema(description = "Needed when it is written down after more than 24 hours") @Size(max = 500)
        String reason,

        @Schema(description = "Absent: everybody on the list who has not left") @Size(min = 1, max = 200)
        List<@NotNull UUID> stayIds) {
    Depart at(Instant moment) {
        return new Depart(moment, reason, stayIds);
    }
}
