package vn.cachly.result;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cachly.protocol.TestMethod;

/** One revision of what was found in a sample. It names the sample, never a person. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TestResultView(
        UUID id,
        UUID sampleId,

        @Schema(description = "From 1; the last one counts") int revision,

        ResultStatus status,

        @Schema(description = "Absent when it was withdrawn")
        Outcome outcome,

        TestMethod method,
        Instant resultedAt,
        String laboratory,
        BigDecimal ct,
        ResultSource source,
        UUID fileId,

        @Schema(description = "Of the file, as a spreadsheet shows it")
        Integer row,

        CorrectionReason reason,
        Instant recordedAt,
        String recordedBy) {}
