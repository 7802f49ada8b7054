package vn.cachly.rollcall;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Another roll call, in which somebody was present. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Sighting(
        UUID rollCallId,
        Instant calledAt,

        @Schema(description = "Where; absent: among those without a bed")
        RollCallPlace place) {
    static Sighting of(UUID rollCallId, Instant calledAt, RollCallPlace place) {
        return rollCallId == null ? null : new Sighting(rollCallId, calledAt, place);
    }
}
