package vn.cachly.intake;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cachly.placement.CampElsewhere;

/** People of one category for whom no bed was found, and who else in your place has room for such people. */
public record Overflow(
        @Schema(examples = "ENTRANT") String category,
        int people,

        @Schema(description = "The nearest first, ten at most")
        List<CampElsewhere> camps) {}
