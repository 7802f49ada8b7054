package vn.cachly.dates;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.SortedMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cachly.shared.Versioned;

/** What a version would do to those who are in quarantine, or has done. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PreviewView(
        @Schema(description = "The version") UUID id,

        @Schema(description = "Stays in its place and categories")
        int examined,

        @Schema(description = "Those it means and does not apply to yet")
        int affected,

        @Schema(description = "Those whose date moves") int moved,
        int earlier,
        int later,

        @Schema(description = "How many move by how many days; negative: earlier")
        SortedMap<Integer, Integer> byDays,

        @Schema(description = "Give it with re-evaluate: nothing but what was shown is changed")
        String fingerprint,

        int version)
        implements Versioned {}
