package vn.cachly.muster;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A building with those of its floors on which somebody lies. */
public record MusterBuilding(
        @Schema(examples = "A") String name,
        @Schema(description = "People in it") int total,
        List<MusterFloor> floors) {}
