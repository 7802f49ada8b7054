package vn.cachly.muster;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A floor with those of its rooms in which somebody lies. */
public record MusterFloor(
        @Schema(examples = "1") String name,

        @Schema(description = "Steps from the ground: 0 is the ground floor")
        int level,

        @Schema(description = "People on it") int total,
        List<MusterRoom> rooms) {}
