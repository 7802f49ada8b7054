package vn.cachly.manifest;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cachly.reception.ArrivalWarning;

/** What is the matter with somebody in a row; nothing is refused for it. */
public record RowWarning(
        @Schema(description = "As a spreadsheet shows it") int row, UUID arrivalId, List<ArrivalWarning> warnings) {}
