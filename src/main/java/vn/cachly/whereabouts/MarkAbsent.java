package vn.cachly.whereabouts;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Says that somebody has gone without leave. */
@Schema(
        examples =
                "{\"lastSeenAt\": \"2026-11-23T21:40:00+07:00\", \"reason\": \"window of room 101 open, bed empty\"}")
public record MarkAbsent(
        @Schema(description = "As whoever reports it says; `/facilities/{id}/absences` lays beside it when he was seen")
        @NotNull
        Instant lastSeenAt,

        @NotBlank @Size(max = 500) String reason,

        @Schema(
                description =
                        "All children who share the bed: they are gone, too. One who was left behind is moved first")
        @Size(max = 20)
        List<@NotNull UUID> withChildren) {
    public MarkAbsent {
        withChildren = withChildren == null ? List.of() : List.copyOf(withChildren);
    }
}
