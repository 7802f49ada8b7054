package vn.cachly.health;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cachly.screening.Symptom;
import vn.cachly.shared.Versioned;

/** Somebody who is not well, and where he lies now. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HealthAlertView(
        UUID id,
        UUID stayId,
        UUID personId,
        String name,
        @Schema(description = "The camp that has him now") UUID facilityId,
        @Schema(description = "Absent: he lies in no bed") String building,
        String floor,
        String room,
        String bed,

        @Schema(description = "The check that opened it") UUID checkId,

        @Schema(description = "The last check that found him not well; another one raises the version")
        UUID lastCheckId,

        Instant lastCheckedAt,

        @Schema(description = "As the last of them found it")
        BigDecimal temperature,

        Integer spo2,
        List<Symptom> symptoms,
        List<CheckReason> reasons,
        Instant openedAt,
        Instant recordedAt,
        String recordedBy,

        @Schema(description = "Absent while it is open") Instant clearedAt,
        String clearedBy,
        String clearReason,
        @Schema(examples = "clear") List<String> allowedActions,
        int version)
        implements Versioned {}
