package vn.cachly.layout;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Two rooms that touch, each named as building/floor/room. */
public record AdjacencyPlan(
        @Schema(examples = "A/1/101") @NotBlank @Size(max = 200)
        String room,

        @Schema(examples = "A/1/102") @NotBlank @Size(max = 200)
        String other,

        @NotNull AdjacencyKind kind) {}
