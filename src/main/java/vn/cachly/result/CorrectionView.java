package vn.cachly.result;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cachly.shared.Versioned;

/** What a correction or withdrawal does, or would do. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CorrectionView(
        @Schema(description = "Of the sample") UUID id,

        @Schema(description = "True: it would be written down, and nothing was")
        boolean dryRun,

        Disposition disposition,
        TestResultView result,
        UUID reviewId,

        @Schema(description = "What counted until now; absent: nothing")
        Outcome before,

        @Schema(description = "What counts then; absent: nothing")
        Outcome after,

        @Schema(description = "What is undone with it, or follows from it")
        List<Consequence> consequences,

        @Schema(description = "Of the sample") int version)
        implements Versioned {}
