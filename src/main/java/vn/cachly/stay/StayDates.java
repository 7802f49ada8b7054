package vn.cachly.stay;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cachly.clock.ClockStatus;

/** The dates of a stay in short; how they come about is told by its clock. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StayDates(
        ClockStatus status,

        @Schema(description = "First moment at which release is permitted; absent while the days stand still")
        Instant releaseFrom,

        @Schema(description = "Last day that a signed order covers; absent without one")
        LocalDate orderedUntil,

        UUID versionId,
        @Schema(examples = "600/CĐ-BCĐ") String instrument) {}
