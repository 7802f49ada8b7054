package vn.cachly.protocol;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A test on a named day. Day 1 is the anchor's date, or in follow-up the date of release. */
public record Milestone(
        @NotNull Phase phase,
        @Min(1) @Max(365) int day,

        @Schema(description = "A result by another method does not count") @NotEmpty
        List<@NotNull TestMethod> methods) {
    public Milestone {
        methods = methods == null ? null : List.copyOf(methods);
    }
}
