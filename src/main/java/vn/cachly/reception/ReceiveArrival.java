package vn.cachly.reception;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cachly.arrival.ArrivalPlan;

/** Ticks off one of a group. */
public record ReceiveArrival(
        @Schema(description = "The arrival; of an extra one made by you") @NotNull
        UUID id,

        @Schema(description = "When he was here; absent: now")
        Instant receivedAt,

        @Schema(description = "Needed when it is written down after more than 24 hours") @Size(max = 500)
        String reason,

        @Schema(description = "Somebody who is not on the list; absent: he is") @Valid
        ArrivalPlan extra) {}
