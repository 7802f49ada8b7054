package vn.cachly.access;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Takes a place from a subject, now. */
@Schema(examples = "{\"reason\": \"moved to another camp\"}")
public record EndAssignment(@NotBlank @Size(max = 500) String reason) {}
