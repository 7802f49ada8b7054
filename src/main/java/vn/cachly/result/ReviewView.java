package vn.cachly.result;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cachly.protocol.TestMethod;
import vn.cachly.shared.Versioned;

/** A result that does not fit its tube. It has no effect on anybody while it is open. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReviewView(
        UUID id,

        @Schema(description = "True: it would be decided so, and nothing was written")
        boolean dryRun,

        @Schema(description = "The camp in which the sample was taken; absent for an unknown tube")
        UUID facilityId,

        @Schema(description = "The sample in the tube; absent for an unknown one")
        UUID sampleId,

        @Schema(examples = "HT-2611-0042") String tube,

        @Schema(description = "As it was sent") String name,

        Integer birthYear,
        ResultStatus status,
        Outcome outcome,
        TestMethod method,
        Instant resultedAt,
        String laboratory,
        BigDecimal ct,
        ReviewCause cause,
        UUID fileId,

        @Schema(description = "Of the file, as a spreadsheet shows it")
        Integer row,

        ReviewState state,
        @Schema(description = "What was made of it") UUID resultId,

        @Schema(description = "Whose result it has become; in the answer to `accept`")
        UUID stayId,

        Instant decidedAt,
        String decidedBy,
        String reason,
        Instant recordedAt,
        String recordedBy,
        int version)
        implements Versioned {}
