package vn.cachly.intake;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cachly.placement.Placement;

/** Which bed for whom of a group; nothing is written and nothing is kept free. */
public record GroupPlacement(
        @Schema(description = "Of the group") UUID id,

        @Schema(description = "Of those who are received, screened and not admitted; each `candidateId` is an arrival")
        Placement placement,

        @Schema(description = "Received and not yet to be placed: REFUSED with the reason, or REFERRED")
        List<AdmittedItem> notReady,

        @Schema(description = "For those without a bed") List<Overflow> elsewhere) {}
