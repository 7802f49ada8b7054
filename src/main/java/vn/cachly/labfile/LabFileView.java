package vn.cachly.labfile;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cachly.shared.Versioned;

/** A file of results that was accepted, in figures that add up. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LabFileView(
        UUID id,

        @Schema(description = "True: it would be accepted, and nothing was written")
        boolean dryRun,

        @Schema(description = "Of the file, to know it again")
        String sha256,

        @Schema(description = "Recorded, same, review and refused together")
        int rows,

        @Schema(description = "Of the rows that could be read")
        int positives,

        int recorded,
        @Schema(description = "Were there already") int same,

        @Schema(description = "Lie in the tray, without effect")
        int review,

        int refused,

        @Schema(description = "The first thousand faults, by rows")
        List<RefusedRow> refusedRows,

        @Schema(
                description =
                        "Where the rows lie that went into the tray; absent when the file had been accepted before")
        List<ReviewedRow> reviewedRows,

        Instant recordedAt,
        String recordedBy,
        int version)
        implements Versioned {
    /** One that was accepted before is shown as it was; nothing is written of it however it is sent. */
    LabFileView asked(boolean dry) {
        return new LabFileView(
                id,
                dry,
                sha256,
                rows,
                positives,
                recorded,
                same,
                review,
                refused,
                refusedRows,
                reviewedRows,
                recordedAt,
                recordedBy,
                version);
    }
}
