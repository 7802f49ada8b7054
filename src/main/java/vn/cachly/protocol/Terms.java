package vn.cachly.protocol;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a version orders: how long, counted from what, and the hours and numbers of the work around it. */
public record Terms(
        @Schema(description = "After so many days from the anchor's date release is permitted", examples = "14")
        @Min(0)
        @Max(365)
        int days,

        @NotNull Counting counting,

        @Schema(description = "Hour of the first permitted release, Asia/Ho_Chi_Minh", examples = "0") @Min(0) @Max(23)
        int releaseHour,

        @Schema(
                description =
                        "The latest of these governs; DEPARTURE, COUNTRY_ENTRY, FACILITY_ENTRY, LAST_CONTACT, NEW_ROOMMATE, RECOVERED")
        @NotEmpty
        List<@NotNull ClockEventKind> anchors,

        @NotNull OnReturn onReturn,
        @Min(0) @Max(365) int followUpDays,

        @Schema(
                description =
                        "Hours after its first occupant in which a room takes newcomers. Not applied by rooms, which go by the "
                                + "`cohortHours` of their camp: for whoever sets the camp up")
        @Min(1)
        @Max(8760)
        Integer cohortHours,

        @Schema(
                description =
                        "Hours in which a bed is to be cleaned. Not applied yet: a cleaning has no time at which it is due")
        @Min(0)
        @Max(720)
        int turnAroundHours,

        @Min(0) @Max(24) int dailyChecks,

        @Schema(description = "Days before a positive sample in which company counts as contact") @Min(0) @Max(60)
        int infectiousDays,

        @Min(1) @Max(100) int poolSize,

        @Schema(description = "Hours in which the order must be signed") @Min(0) @Max(8760)
        int orderHours,

        @Schema(description = "Hours in which an exposure must be confirmed") @Min(0) @Max(8760)
        int exposureHours,

        @Schema(description = "Hours in which a handover must be acknowledged") @Min(0) @Max(8760)
        int handoverHours) {
    public Terms {
        anchors = anchors == null ? null : List.copyOf(anchors);
    }
}
