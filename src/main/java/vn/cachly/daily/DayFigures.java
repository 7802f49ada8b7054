package vn.cachly.daily;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The day of a camp, or of several together. */
public record DayFigures(
        @Schema(description = "In quarantine at the cut-off before, as it is known now")
        int before,

        @Schema(description = "The same as it was known at that cut-off")
        int beforeAsTold,

        @Schema(description = "before − beforeAsTold: what was written down since, or taken back")
        int correctedSince,

        @Schema(description = "ADMITTED, TAKEN_OVER (by the file of an opening balance), TRANSFERRED_IN")
        DayFlow in,

        @Schema(description = "How stays ended (as `end` says), TRANSFERRED_OUT; with `knownAt` also VOIDED_SINCE")
        DayFlow out,

        @Schema(description = "In quarantine at the end of the day")
        DayPeople now,

        DaySamples samples,
        DayTotal cumulative,

        @Schema(description = "Whether now = before + in − out, in this day and since the opening, for every camp")
        boolean addsUp,

        @Schema(description = "now − before − in + out; of several camps how far each is off, without sign")
        int off) {
    DayFigures off(int sum, boolean all) {
        return new DayFigures(
                before, beforeAsTold, correctedSince, in, out, now, samples, cumulative, addsUp && all, sum);
    }
}
