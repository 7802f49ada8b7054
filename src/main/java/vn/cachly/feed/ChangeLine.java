package vn.cachly.feed;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something changed; fetch it by its id to see what it is now. */
@RegisterForReflection
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChangeLine(
        @Schema(description = "Place in the order of changes, without gaps")
        long position,

        Instant recordedAt,
        Instant happenedAt,
        @Schema(examples = "stay.admitted") String action,
        @Schema(examples = "stay") String resource,
        UUID resourceId,
        @Schema(description = "Its version afterwards") int version,
        UUID facilityId) {}
