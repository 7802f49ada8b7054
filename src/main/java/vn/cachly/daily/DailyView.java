package vn.cachly.daily;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The figures of a day, from the cut-off of the day before to its own. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DailyView(
        LocalDate day,

        @Schema(description = "The cut-off before: what was at that moment belongs to the day before")
        Instant from,

        @Schema(description = "The cut-off of the day: what was at that moment belongs to it")
        Instant cutOff,

        @Schema(description = "The moment the figures speak of: the cut-off, or now when it has not come yet")
        Instant asOf,

        @Schema(description = "Whether the cut-off has come")
        boolean complete,

        @Schema(description = "What was written down later is left out; absent: all that is known now counts")
        Instant knownAt,

        @Schema(description = "Whether the figures of every camp add up")
        boolean addsUp,

        DayFigures total,
        List<CampDay> camps) {}
