package vn.cachly.dates;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cachly.clock.ClockEvent;
import vn.cachly.clock.ClockStatus;
import vn.cachly.clock.DueTest;
import vn.cachly.clock.Step;
import vn.cachly.hold.HoldView;
import vn.cachly.shared.Versioned;

/** The dates of a stay with their reasons. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StayClockView(
        @Schema(description = "The stay") UUID id,
        ClockStatus status,
        AppliedRule rule,

        @Schema(description = "First moment at which release is permitted; absent while the days stand still")
        Instant releaseFrom,

        @Schema(description = "Last day that a signed order covers")
        LocalDate orderedUntil,

        List<DueTest> tests,

        @Schema(description = "Last day of the watch at home")
        LocalDate followUpUntil,

        @Schema(description = "The way from the events to the date")
        List<Step> explanation,

        List<ClockEvent> events,

        @Schema(description = "Holds that keep him in, whatever the date")
        List<HoldView> holds,

        @Schema(description = "What would apply if it were decided now; absent when that is the rule above")
        AppliedRule proposed,

        @Schema(description = "What would apply with every paper it asks for; absent when that changes nothing")
        AppliedRule withEvidence,

        @Schema(
                description = "RULE_CHANGED: another rule would apply now; HELD: a hold keeps him in",
                examples = "RULE_CHANGED")
        List<String> alerts,

        @Schema(examples = "events") List<String> allowedActions,
        int version)
        implements Versioned {}
