package vn.cachly.task;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cachly.shared.Versioned;

/** A task. It names records, never people. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TaskView(
        UUID id,
        @Schema(examples = "CONSULAR_NOTICE") String kind,

        @Schema(description = "The camp in which it is done")
        UUID facilityId,

        @Schema(description = "The unit whose task it is; absent: the camp's own")
        UUID unitId,

        TaskSubject subject,
        Instant openedAt,
        String openedBy,
        @Schema(description = "Absent: never overdue") Instant dueAt,
        @Schema(description = "Open although it was due") boolean overdue,
        @Schema(description = "Absent while it is open") Instant closedAt,
        String closedBy,
        TaskOutcome outcome,

        @Schema(description = "More exactly, in a word of the kind")
        String code,

        String note,
        @Schema(examples = "close") List<String> allowedActions,
        int version)
        implements Versioned {}
