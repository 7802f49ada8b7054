package vn.cachly.bed;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Gives up what was planned for a bed. */
@Schema(examples = "{\"reason\": \"not needed any more\"}")
public record CancelReservation(@Size(max = 500) String reason) {}
