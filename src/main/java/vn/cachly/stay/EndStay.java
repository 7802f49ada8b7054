package vn.cachly.stay;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Ends a stay for treatment, by handing the person back to another state, or by death. */
@Schema(examples = "{\"kind\": \"TREATMENT\", \"reason\": \"transferred to the provincial hospital\"}")
public record EndStay(
        @Schema(description = "TREATMENT, RETURNED or DECEASED") @NotNull
        EndKind kind,

        @NotBlank @Size(max = 500) String reason,
        @Schema(description = "When it was; absent: now") Instant happenedAt,

        @Schema(
                description =
                        "All children who share the bed: their stays end in the same way. After a death they are moved first")
        @Size(max = 20)
        List<@NotNull UUID> withChildren) {
    public EndStay {
        withChildren = withChildren == null ? List.of() : List.copyOf(withChildren);
    }
}
