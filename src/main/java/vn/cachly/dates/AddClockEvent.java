package vn.cachly.dates;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cachly.protocol.ClockEventKind;
import vn.cachly.protocol.EntryRoute;

/** Writes down something that moves the dates of a stay. */
@Schema(examples = """
                {"id": "01990000-0000-7000-8000-00000000ce01", "kind": "LAST_CONTACT", "happenedAt": "2026-11-22T18:00:00+07:00",
                 "causeId": "01990000-0000-7000-8000-000000005002", "reason": "Shared a room with a case"}""")
public record AddClockEvent(
        @NotNull UUID id,

        @Schema(
                description =
                        "Neither FACILITY_ENTRY, which the admission writes, nor RULE_CHANGE, for which there is apply-rule")
        @NotNull
        ClockEventKind kind,

        @Schema(description = "Absent: now") Instant happenedAt,

        @Schema(description = "Stay of the case, or whatever else it comes from")
        UUID causeId,

        @Schema(description = "With COUNTRY_ENTRY only") EntryRoute route,

        @Schema(description = "Needed when it happened more than 24 hours ago") @Size(max = 500)
        String reason) {}
