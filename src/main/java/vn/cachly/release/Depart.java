package vn.cachly.release;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cachly.problem.RuleBroken;

/** People of an approved list leave. */
@Schema(examples = "{}")
public record Depart(
        @Schema(description = "When they left; absent: now") Instant happenedAt,

        @Schema(description = "Needed when it is written down after more than 24 hours, and when somebody stays behind")
        @Size(max = 500)
        String reason,

        @Schema(description = "Absent: everybody on the list who has not left") @Size(min = 1, max = 200)
        List<@NotNull UUID> stayIds,

        @Schema(
                description =
                        "Those of their families in the camp who stay; otherwise a family leaves together or not at all")
        @Size(max = 200)
        List<@NotNull UUID> leavingBehind) {
    public Depart {
        leavingBehind = leavingBehind == null ? List.of() : leavingBehind;
    }

    Depart at(Instant moment) {
        return new Depart(moment, reason, stayIds, leavingBehind);
    }

    /** @throws RuleBroken LISTED_TWICE, PARTING_NEEDS_REASON (400) */
    void check() {
        if (stayIds != null && stayIds.stream().anyMatch(leavingBehind::contains)) {
            throw new RuleBroken(ReleaseRule.LISTED_TWICE).at("leavingBehind");
        }
        if (!leavingBehind.isEmpty() && (reason == null || reason.isBlank())) {
            throw new RuleBroken(ReleaseRule.PARTING_NEEDS_REASON).at("reason");
        }
    }
}
