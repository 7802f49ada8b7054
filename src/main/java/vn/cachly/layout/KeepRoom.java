package vn.cachly.layout;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Keeps a room for people of one mixing group, or for nobody in particular any more. */
@Schema(examples = "{\"keptFor\": \"SUSPECTED\", \"reason\": \"room 101 takes those with fever at the gate\"}")
public record KeepRoom(
        @Schema(description = "A mixing group, as `/categories` names them; absent: whoever comes first decides again")
        @Pattern(regexp = LayoutRule.GROUP)
        String keptFor,

        @NotBlank @Size(max = 500) String reason) {}
