package vn.cachly.gate;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cachly.clock.DueTest;

/** What the gate found about one condition. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Finding(
        Condition condition,
        boolean met,

        @Schema(description = "MET, or why it is not", examples = "WAITING")
        String why,

        @Schema(description = "From when on, or until when") Instant at,
        LocalDate day,

        @Schema(description = "The samples, holds, exposures or orders it rests on")
        List<UUID> evidence,

        @Schema(description = "Tests without a result that counts")
        List<DueTest> tests,

        @Schema(description = "It is not met, and two officers let him through all the same")
        UUID overriddenBy,

        @Schema(description = "The same in words") String text) {
    static final String MET = "MET";

    public Finding {
        evidence = evidence == null ? List.of() : List.copyOf(evidence);
        tests = tests == null ? List.of() : List.copyOf(tests);
    }

    static Finding met(Condition condition, List<UUID> evidence) {
        return new Finding(condition, true, MET, null, null, evidence, null, null, null);
    }

    static Finding not(Condition condition, String why, List<UUID> evidence) {
        return new Finding(condition, false, why, null, null, evidence, null, null, null);
    }

    Finding at(Instant moment) {
        return new Finding(condition, met, why, moment, day, evidence, tests, overriddenBy, text);
    }

    Finding on(LocalDate date) {
        return new Finding(condition, met, why, at, date, evidence, tests, overriddenBy, text);
    }

    Finding missing(List<DueTest> some) {
        return new Finding(condition, met, why, at, day, evidence, some, overriddenBy, text);
    }

    Finding overriddenBy(UUID override) {
        return met || override == null
                ? this
                : new Finding(condition, false, why, at, day, evidence, tests, override, text);
    }

    Finding saying(String words) {
        return new Finding(condition, met, why, at, day, evidence, tests, overriddenBy, words);
    }

    /** What of its evidence keeps him in: of tests that are missing the others speak for him. */
    List<UUID> against() {
        boolean lacking = condition == Condition.TESTS || condition == Condition.RECOVERY;
        return met || lacking ? List.of() : evidence;
    }

    /** Whether it keeps him in. */
    boolean isShut() {
        return !met && overriddenBy == null;
    }
}
