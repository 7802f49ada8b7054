package vn.cachly.layout;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A room to be set up with its beds. */
public record RoomPlan(
        @Schema(description = "Absent: the service makes one")
        UUID id,

        @NotBlank @Size(max = 60) @Pattern(regexp = LayoutRule.NO_SLASH)
        String name,

        @NotNull SexPolicy sexPolicy,

        @Schema(
                description = "The only mixing group that is let in; absent: whoever comes first decides",
                examples = "SUSPECTED")
        @Pattern(regexp = LayoutRule.GROUP)
        String keptFor,

        @NotEmpty @Size(max = 100) List<@NotNull @Valid BedPlan> beds) {}
