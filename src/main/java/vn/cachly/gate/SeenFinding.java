package vn.cachly.gate;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cachly.clock.DueTest;

/** What officers were shown of a condition when they were asked to let somebody through without it. */
@RegisterForReflection
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record SeenFinding(
        Condition condition,

        @Schema(description = "MET, or why it was not", examples = "WAITING")
        String why,

        Instant at,

        @Schema(description = "The samples, holds, exposures or alerts that spoke against him")
        List<UUID> evidence,

        @Schema(description = "Days of the tests without a result that counts")
        List<LocalDate> tests) {
    public SeenFinding {
        evidence = evidence == null ? List.of() : List.copyOf(evidence);
        tests = tests == null ? List.of() : List.copyOf(tests);
    }

    static SeenFinding of(Finding finding) {
        return new SeenFinding(finding.condition(), finding.why(), finding.at(), finding.against(), days(finding));
    }

    /** Whether it is all that keeps him in now: nothing was added, and no date has moved on. */
    boolean covers(Finding finding) {
        return condition == finding.condition()
                && why.equals(finding.why())
                && (finding.at() == null || at != null && !finding.at().isAfter(at))
                && evidence.containsAll(finding.against())
                && tests.containsAll(days(finding));
    }

    private static List<LocalDate> days(Finding finding) {
        return finding.tests().stream().map(DueTest::date).toList();
    }
}
