package vn.cachly.stay;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cachly.screening.TriageOutcome;

/** The latest screening of somebody in short. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StayScreening(
        UUID id,
        Instant happenedAt,
        @Schema(description = "Absent: not measured") BigDecimal temperature,
        @Schema(examples = "ENTRANT") String category,
        TriageOutcome outcome) {}
