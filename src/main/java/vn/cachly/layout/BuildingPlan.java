package vn.cachly.layout;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/** A building to be set up, with its floors in walking order. */
public record BuildingPlan(
        @NotBlank @Size(max = 60) @Pattern(regexp = LayoutRule.NO_SLASH)
        String name,

        @NotEmpty @Size(max = 60) List<@NotNull @Valid FloorPlan> floors) {}
