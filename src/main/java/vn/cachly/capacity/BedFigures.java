package vn.cachly.capacity;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Every bed in exactly one part: design = outOfService + blocked + cleaning + occupied + held + closedCohort + notApproved + free. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BedFigures(
        @Schema(description = "Beds that exist") int design,
        @Schema(description = "design − outOfService") int operational,
        @Schema(description = "Broken or away") int outOfService,

        @Schema(description = "Kept until an officer frees them")
        int blocked,

        @Schema(description = "Left and not yet ready") int cleaning,
        @Schema(description = "With a person") int occupied,

        @Schema(description = "Kept for somebody until a time")
        int held,

        @Schema(description = "Empty, in a room that takes no newcomers any more")
        int closedCohort,

        @Schema(description = "Empty, in a camp without any approval")
        int notApproved,

        @Schema(description = "Empty and ready") int free,

        @Schema(description = "With a filter: free beds that can take such a person; free = assignable + unsuitable")
        Integer assignable,

        @Schema(description = "With a filter: free beds that cannot")
        Integer unsuitable) {
    BedFigures plus(BedFigures other) {
        return new BedFigures(
                design + other.design,
                operational + other.operational,
                outOfService + other.outOfService,
                blocked + other.blocked,
                cleaning + other.cleaning,
                occupied + other.occupied,
                held + other.held,
                closedCohort + other.closedCohort,
                notApproved + other.notApproved,
                free + other.free,
                assignable == null ? null : assignable + other.assignable,
                unsuitable == null ? null : unsuitable + other.unsuitable);
    }

    static BedFigures none(boolean filtered) {
        return new BedFigures(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, filtered ? 0 : null, filtered ? 0 : null);
    }
}
