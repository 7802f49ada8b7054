package vn.cachly.stay;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Says that a stay was recorded by mistake. Its rows stay readable and count nowhere. */
@Schema(examples = "{\"reason\": \"entered twice\"}")
public record VoidStay(@NotBlank @Size(max = 500) String reason) {}
