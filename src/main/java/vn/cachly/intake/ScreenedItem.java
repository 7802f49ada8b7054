package vn.cachly.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cachly.arrival.ArrivalStatus;
import vn.cachly.problem.Problem;
import vn.cachly.screening.ScreeningView;

/** What became of one screening; either it or an error. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ScreenedItem(
        UUID arrivalId,

        @Schema(description = "What the screened person is now: REFERRED after HOSPITAL")
        ArrivalStatus status,

        ScreeningView screening,

        @Schema(description = "Why nothing was written down; its fields are named as they stand in the item")
        Problem error) {}
