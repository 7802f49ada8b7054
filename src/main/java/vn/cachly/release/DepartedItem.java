package vn.cachly.release;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cachly.gate.Finding;
import vn.cachly.problem.Problem;

/** What became of one who was to leave. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DepartedItem(
        UUID stayId,
        Result result,
        UUID certificateId,
        String certificateSerial,
        UUID handoverId,

        @Schema(description = "What keeps him in, of somebody REFUSED with GATE_SHUT")
        List<Finding> shut,

        @Schema(description = "Why he was refused") Problem error) {
    /** How it ended for him. */
    public enum Result {
        DEPARTED,
        REFUSED
    }
}
