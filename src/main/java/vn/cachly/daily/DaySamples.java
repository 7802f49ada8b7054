package vn.cachly.daily;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Samples taken in the camp, and what came of them; tests at home are not among them. */
public record DaySamples(
        SampleFigures inDay,

        @Schema(description = "At the end of the day: taken = positive + negative + other + rejected + pending")
        SampleFigures sinceOpening,

        @Schema(description = "At the end of the day taken, not rejected, and without a final result")
        int pending) {

    /** Of a day, or of all days. */
    public record SampleFigures(
            int taken,
            int positive,
            int negative,
            @Schema(description = "Inconclusive or invalid") int other,

            @Schema(description = "By the laboratory, unexamined")
            int rejected) {}
}
