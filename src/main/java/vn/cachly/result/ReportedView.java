package vn.cachly.result;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cachly.shared.Versioned;

/** What became of results, in the order of the request. */
public record ReportedView(
        @Schema(description = "Of the answer") UUID id, List<ReportedItem> items, int version) implements Versioned {}
