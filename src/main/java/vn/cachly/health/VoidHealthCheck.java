package vn.cachly.health;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Says that a check was written down by mistake. It stays readable and counts nowhere. */
@Schema(examples = "{\"reason\": \"of the neighbour\"}")
public record VoidHealthCheck(@NotBlank @Size(max = 500) String reason) {}
