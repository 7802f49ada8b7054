package vn.cachly.result;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cachly.problem.Problem;

/** What became of one result; a disposition or an error. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReportedItem(
        UUID id,
        Disposition disposition,

        @Schema(description = "Absent when it lies in the tray")
        TestResultView result,

        @Schema(description = "Where it lies in the tray") UUID reviewId,

        @Schema(description = "Why nothing was written down; its fields are named as they stand in the item")
        Problem error) {}
