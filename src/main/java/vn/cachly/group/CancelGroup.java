package vn.cachly.group;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Says that a group does not come. */
@Schema(examples = "{\"reason\": \"Taken in by another camp\"}")
public record CancelGroup(@NotBlank @Size(max = 500) String reason) {}
