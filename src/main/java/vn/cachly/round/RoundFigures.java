package vn.cachly.round;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a round has come. */
public record RoundFigures(
        @Schema(description = "Everybody in the camp") int people,
        @Schema(description = "Looked at in this session") int checked,

        @Schema(description = "Not looked at, though the rules of their stay ask for it")
        int missing,

        @Schema(description = "Looked at, and not well") int unwell,

        @Schema(description = "With an alert that nobody has cleared")
        int alerts) {
    static RoundFigures of(List<RoundPerson> people) {
        return new RoundFigures(
                people.size(),
                (int) people.stream().filter(one -> one.check() != null).count(),
                (int) people.stream().filter(RoundPerson::missing).count(),
                (int) people.stream()
                        .filter(one -> one.check() != null && !one.check().normal())
                        .count(),
                (int) people.stream().filter(one -> one.alertId() != null).count());
    }
}
