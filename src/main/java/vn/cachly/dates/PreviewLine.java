package vn.cachly.dates;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One stay that a version would change: from which date to which. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PreviewLine(
        UUID facilityId,
        UUID stayId,

        @Schema(description = "Absent when no rule applies yet")
        UUID fromVersion,

        @Schema(description = "Absent while the days stand still, or without a rule")
        Instant from,

        Instant to) {
    String text() {
        return stayId + "|" + fromVersion + "|" + from + "|" + to;
    }
}
