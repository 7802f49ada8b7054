package vn.cachly.capacity;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The last closed roll call of each camp, taken together. A sum is as old as its oldest part, and says how many parts are stale. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LastRollCall(
        @Schema(
                description =
                        "When it was called; of several camps the earliest of their last ones; absent when there was none")
        Instant calledAt,

        @Schema(description = "Whom the ledger had in the camp: present + missing + unaccounted")
        int expected,

        int present,

        @Schema(description = "Not seen, and said to be missing")
        int missing,

        @Schema(description = "Not spoken of") int unaccounted,

        @Schema(
                description =
                        "Camps that called nobody in the 24 hours before; what they called earlier is in the figures all the same")
        int overdue) {
    private static final Duration DAY = Duration.ofHours(24);

    /** @param counts at least one, or nothing can be said */
    static LastRollCall of(List<FacilityCount> counts, Instant asOf) {
        if (counts.isEmpty()) {
            return null;
        }
        List<FacilityCount> called =
                counts.stream().filter(count -> count.calledAt() != null).toList();
        long recent = called.stream()
                .filter(count -> count.calledAt().isAfter(asOf.minus(DAY)))
                .count();
        return new LastRollCall(
                called.stream()
                        .map(FacilityCount::calledAt)
                        .min(Comparator.naturalOrder())
                        .orElse(null),
                called.stream().mapToInt(FacilityCount::called).sum(),
                called.stream().mapToInt(FacilityCount::seen).sum(),
                called.stream().mapToInt(FacilityCount::missing).sum(),
                called.stream().mapToInt(FacilityCount::unaccounted).sum(),
                counts.size() - (int) recent);
    }
}
