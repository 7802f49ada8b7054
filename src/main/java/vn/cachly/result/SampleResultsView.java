package vn.cachly.result;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All that was said of a sample, and what of it counts. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SampleResultsView(
        UUID sampleId,

        @Schema(description = "What counts: of the last revision, when it is final or corrected; absent otherwise")
        Outcome outcome,

        @Schema(description = "The newest first") List<TestResultView> revisions) {}
