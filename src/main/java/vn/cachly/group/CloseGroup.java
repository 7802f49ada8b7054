package vn.cachly.group;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Says that nobody else of a group comes. */
@Schema(examples = "{\"reason\": \"One of those announced stayed in the hospital of Hà Tiên\"}")
public record CloseGroup(
        @Schema(description = "Needed when those announced, handed over and received are not the same number")
        @Size(max = 500)
        String reason) {}
