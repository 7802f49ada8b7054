package vn.cachly.manifest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cachly.shared.Versioned;

/** A file that was accepted, in figures. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ManifestView(
        UUID id,
        UUID groupId,

        @Schema(description = "True: it would be accepted, and nothing was written")
        boolean dryRun,

        @Schema(description = "Of the file, to know it again")
        String sha256,

        @Schema(description = "Added, changed and kept together")
        int rows,

        int men,
        int women,
        int added,

        @Schema(description = "Were on the list and are told otherwise")
        int changed,

        @Schema(description = "Were on the list, or are here already")
        int kept,

        @Schema(description = "Not expected any more, because `replace` said so")
        int withdrawn,

        @Schema(description = "Still expected although the file does not name them")
        int unlisted,

        @Schema(description = "Rows that somebody should look at; absent when the file had been accepted before")
        List<RowWarning> warnings,

        Instant recordedAt,
        String recordedBy,
        int version)
        implements Versioned {
    ManifestView with(List<RowWarning> some, boolean dry) {
        return new ManifestView(
                id,
                groupId,
                dry,
                sha256,
                rows,
                men,
                women,
                added,
                changed,
                kept,
                withdrawn,
                unlisted,
                some,
                recordedAt,
                recordedBy,
                version);
    }
}
