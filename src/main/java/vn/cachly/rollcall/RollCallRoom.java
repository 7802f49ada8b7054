package vn.cachly.rollcall;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An answer of a room: who was there and who was not, by stay. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RollCallRoom(
        UUID id,

        @Schema(description = "Absent: those without a bed") RollCallPlace place,

        List<UUID> present,
        List<UUID> missing,
        Instant recordedAt,
        String recordedBy,

        @Schema(description = "When another answer took its place")
        Instant supersededAt) {}
