package vn.cachly.screening;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cachly.shared.Versioned;

/** What was found of somebody, where he was sent, and what the rule in force suggested. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ScreeningView(
        UUID id,

        @Schema(description = "Absent: he has no stay yet") UUID stayId,

        @Schema(description = "Somebody who came with a group; absent: he had a stay already")
        UUID arrivalId,

        @Schema(description = "The camp where it was done") UUID facilityId,
        Instant happenedAt,
        Instant recordedAt,
        String recordedBy,
        @Schema(examples = "36.6") BigDecimal temperature,
        String notMeasuredReason,
        List<Symptom> symptoms,
        FormAnswers answers,
        Instant lastContactAt,
        Travel travel,
        String vaccines,
        @Schema(examples = "ENTRANT") String category,
        TriageOutcome outcome,
        String hospital,
        String note,
        String reason,

        @Schema(description = "Absent: no rule was in force")
        TriageOutcome suggestedOutcome,

        List<TriageReason> reasons,
        SuggestedBy suggestedBy,
        int version)
        implements Versioned {}
