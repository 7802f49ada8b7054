package vn.cachly.health;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A health worker has seen to somebody who was not well. */
@Schema(examples = "{\"reason\": \"no fever for two days, PCR negative\"}")
public record ClearHealthAlert(@NotBlank @Size(max = 500) String reason) {}
