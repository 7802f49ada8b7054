package vn.cachly.arrival;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why somebody is missing, or not expected any more, or was not the one who came. */
@Schema(examples = "{\"reason\": \"Was not on the bus when it was counted at the border\"}")
public record StepArrival(@NotBlank @Size(max = 500) String reason) {}
