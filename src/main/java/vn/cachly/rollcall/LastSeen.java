package vn.cachly.rollcall;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The last roll call before in which somebody was present. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LastSeen(
        UUID rollCallId,
        Instant calledAt,

        @Schema(description = "Where; absent: among those without a bed")
        RollCallPlace place) {}
