package vn.cachly.intake;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cachly.group.GroupTotals;
import vn.cachly.shared.Versioned;

/** What became of screenings of a group, in the order of the request, and the figures of the group afterwards. */
public record ScreenedView(
        @Schema(description = "Of the group") UUID id, List<ScreenedItem> items, GroupTotals totals, int version)
        implements Versioned {}
