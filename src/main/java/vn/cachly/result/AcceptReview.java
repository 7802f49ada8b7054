package vn.cachly.result;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cachly.sample.Tube;

/** Says to which tube a result in the tray belongs, and how one knows. */
@Schema(examples = """
                {"tube": "HT-2611-0042", "reason": "The laboratory has looked at the tube again: it is hers, the name was of before the wedding", "although": true}""")
public record AcceptReview(
        @NotNull @Pattern(regexp = Tube.FORM) String tube,
        @NotBlank @Size(max = 500) String reason,

        @Schema(description = "It is the tube although name or year are not of the person in it; absent: no")
        Boolean although) {
    public AcceptReview {
        tube = Tube.of(tube);
        although = although != null && although;
    }
}
