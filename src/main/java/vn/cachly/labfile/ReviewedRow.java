package vn.cachly.labfile;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A row of a file that lies in the tray. */
public record ReviewedRow(
        @Schema(description = "As a spreadsheet shows it") int row, UUID reviewId) {}
