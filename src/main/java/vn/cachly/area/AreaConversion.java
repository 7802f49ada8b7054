package vn.cachly.area;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a code meant on a day, and what that unit became. */
public record AreaConversion(
        AreaView unit,

        @Schema(description = "Empty while the unit exists") List<AreaLink> successors) {}
