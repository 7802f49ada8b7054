package vn.cachly.intake;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cachly.group.GroupTotals;
import vn.cachly.shared.Versioned;

/** What became of people of a group, and the figures of the group afterwards. */
public record AdmittedView(
        @Schema(description = "Of the group") UUID id,

        @Schema(description = "In the order of the request, or of the list")
        List<AdmittedItem> items,

        @Schema(description = "For those without a bed") List<Overflow> elsewhere,
        GroupTotals totals,
        int version)
        implements Versioned {}
