package vn.cachly.daily;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who came, or who left, by cause. */
public record DayFlow(
        int total,

        @Schema(description = "Only causes that occurred", examples = "{\"ADMITTED\": 12, \"TRANSFERRED_IN\": 3}")
        Map<String, Integer> byCause) {
    static DayFlow of(Stream<Tally> tallies) {
        Map<String, Integer> byCause = new TreeMap<>();
        tallies.filter(tally -> tally.day() > 0)
                .forEach(tally -> byCause.merge(tally.cause(), tally.day(), Integer::sum));
        return new DayFlow(byCause.values().stream().mapToInt(Integer::intValue).sum(), byCause);
    }

    int of(String cause) {
        return byCause.getOrDefault(cause, 0);
    }
}
