package vn.cachly.layout;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A floor to be set up, with its rooms in walking order. */
public record FloorPlan(
        @NotBlank @Size(max = 60) @Pattern(regexp = LayoutRule.NO_SLASH)
        String name,

        @Schema(description = "Steps from the ground: 0 is the ground floor") @NotNull @Min(-5) @Max(100)
        Integer level,

        @NotEmpty @Size(max = 400) List<@NotNull @Valid RoomPlan> rooms) {}
