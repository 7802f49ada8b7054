package vn.cachly.layout;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Takes something out of the register for good. What it was used for stays known. */
@Schema(examples = "{\"reason\": \"frame broken beyond repair\"}")
public record Retire(@NotBlank @Size(max = 500) String reason, Instant happenedAt) {}
