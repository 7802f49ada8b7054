package vn.cachly.round;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cachly.problem.Problem;

/** What became of one person of a room. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CheckedPerson(
        UUID stayId,

        @Schema(description = "RECORDED, also when it was before; ABSENT: nothing is written down; absent: refused")
        String outcome,

        UUID checkId,
        Boolean normal,

        @Schema(description = "The alert that this check opened")
        UUID alertId,

        @Schema(description = "Why nothing was written down; CHECKED_ALREADY names the check in its `ids`")
        Problem error) {}
