package vn.cachly.handover;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cachly.protocol.TestMethod;
import vn.cachly.result.Outcome;
import vn.cachly.sample.SampleState;

/** Something that the commune does for somebody it looks after. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FollowUpView(
        UUID id,
        FollowUpKind kind,

        @Schema(description = "The day after his quarantine, from 1", examples = "7")
        int day,

        LocalDate date,

        @Schema(description = "Of a test: those that count") List<TestMethod> methods,

        @Schema(description = "It should have been done") boolean overdue,
        Instant doneAt,
        String doneBy,

        @Schema(description = "Of a visit: whether he was found well")
        Boolean well,

        @Schema(
                description =
                        "Of a test whose tube is known; without `doneAt` that tube was no good, and another is to be taken")
        UUID sampleId,

        @Schema(examples = "HT-2611-0107") String tube,

        @Schema(description = "Where the tube is") SampleState sampleState,

        @Schema(description = "What a final result says of him; absent until one does")
        Outcome outcome,

        Instant resultedAt) {}
