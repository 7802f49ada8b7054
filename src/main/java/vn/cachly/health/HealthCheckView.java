package vn.cachly.health;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cachly.screening.Symptom;
import vn.cachly.shared.Versioned;

/** How somebody was when he was looked at. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HealthCheckView(
        UUID id,
        UUID stayId,

        @Schema(description = "The camp in which he was then")
        UUID facilityId,

        @Schema(
                description =
                        "EXTRA also for a round's check of somebody not well whom that round had found well before")
        CheckSession session,

        @Schema(description = "In Viet Nam; an evening lasts until four in the morning")
        LocalDate day,

        Instant checkedAt,
        Instant recordedAt,
        String recordedBy,

        @Schema(description = "Degrees Celsius; absent: not measured", examples = "36.6")
        BigDecimal temperature,

        Integer spo2,
        Integer pulse,
        Integer breathing,
        List<Symptom> symptoms,

        @Schema(description = "Nothing of which a health worker is told")
        boolean normal,

        @Schema(description = "Why he is told, by the norm in force then")
        List<CheckReason> reasons,

        @Schema(description = "The alert that this check opened; absent: none, or one was open already")
        UUID alertId,

        String note,

        @Schema(description = "Why it was written down late")
        String reason,

        Instant voidedAt,
        String voidedBy,
        String voidReason,
        int version)
        implements Versioned {}
