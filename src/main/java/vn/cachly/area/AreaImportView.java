package vn.cachly.area;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cachly.shared.Versioned;

/** What a file of changes did, or would do. */
@RegisterForReflection
public record AreaImportView(
        @Schema(description = "Names the import in the audit trail")
        UUID id,

        @Schema(description = "Nothing was written") boolean dryRun,

        int added,
        int ended,

        @Schema(description = "Rows that say what is known already")
        int unchanged,

        @Schema(description = "Camps that lie in another unit from then on")
        int placesMoved,

        @Schema(
                description =
                        "Assignments to units that end here, and last longer: assign anew, they give nobody a camp any more")
        int assignmentsLeft,

        @Schema(description = "Those of them in your place") List<UUID> assignmentIds,

        @Schema(
                description =
                        "What else rests on units that end here, and lasts longer: lay it anew where it is still meant")
        List<LeftBehind> leftBehind)
        implements Versioned {
    @Override
    public int version() {
        return 0;
    }
}
