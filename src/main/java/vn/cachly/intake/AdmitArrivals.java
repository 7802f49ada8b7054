package vn.cachly.intake;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Admits people of a group. */
@Schema(examples = {"{}", """
                {"items": [{"arrivalId": "01990000-0000-7000-8000-00000000e101", "bedId": "01990000-0000-7000-8000-00000000b001"},
                           {"arrivalId": "01990000-0000-7000-8000-00000000e102"}]}"""})
public record AdmitArrivals(
        @Schema(description = "When they came into the camp; absent: now")
        Instant happenedAt,

        @Schema(description = "Needed when it is written down after more than 24 hours") @Size(max = 500)
        String reason,

        @Schema(description = "Absent: everybody who was received, and a bed is found for each")
        @Size(min = 1, max = ScreenArrivals.MOST)
        List<@NotNull AdmitArrival> items,

        @Schema(description = "Find beds for those of `items` for whom none is named; otherwise they wait for one")
        Boolean findBeds,

        @Schema(description = "Families that no room takes whole may be parted")
        Boolean split) {
    /** The same, told with its moment. */
    AdmitArrivals at(Instant moment) {
        return new AdmitArrivals(moment, reason, items, findBeds, split);
    }

    boolean isAll() {
        return items == null;
    }

    boolean finds() {
        return isAll() || Boolean.TRUE.equals(findBeds);
    }

    boolean parts() {
        return Boolean.TRUE.equals(split);
    }
}
