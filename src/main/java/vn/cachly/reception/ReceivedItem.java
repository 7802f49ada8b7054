package vn.cachly.reception;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cachly.arrival.ArrivalStatus;
import vn.cachly.problem.Problem;

/** What became of one item; either a status or an error. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ReceivedItem(
        UUID id,
        @Schema(description = "What he is now") ArrivalStatus status,
        Instant receivedAt,
        List<ArrivalWarning> warnings,

        @Schema(description = "Why nothing was done; its fields are named as they stand in the item")
        Problem error) {}
