package vn.cachly.layout;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A bed to be set up. */
public record BedPlan(
        @Schema(description = "Absent: the service makes one")
        UUID id,

        @NotBlank @Size(max = 60) String name) {}
