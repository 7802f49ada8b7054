package vn.cachly.health;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cachly.screening.Symptom;

/** Writes down how somebody was when he was looked at. What was not measured is left out; nothing at all means: he is well. */
@Schema(examples = """
                {"id": "01990000-0000-7000-8000-00000000a001", "session": "MORNING", "checkedAt": "2026-11-23T07:10:00+07:00",
                 "temperature": 37.9, "spo2": 97, "pulse": 88, "breathing": 18, "symptoms": ["COUGH"], "note": "since last night"}""")
public record RecordHealthCheck(
        @NotNull UUID id,

        @Schema(description = "MORNING and EVENING once a day; EXTRA as often as needed") @NotNull
        CheckSession session,

        @Schema(description = "When it was; absent: now") Instant checkedAt,

        @Schema(description = "Degrees Celsius", examples = "36.6")
        @DecimalMin("30.0")
        @DecimalMax("45.0")
        @Digits(integer = 3, fraction = 1)
        BigDecimal temperature,

        @Schema(description = "Per cent of oxygen in the blood (SpO2)") @Min(1) @Max(100)
        Integer spo2,

        @Schema(description = "Beats in a minute") @Min(1) @Max(300)
        Integer pulse,

        @Schema(description = "Breaths in a minute") @Min(1) @Max(120)
        Integer breathing,

        List<@NotNull Symptom> symptoms,
        @Size(max = 1000) String note,

        @Schema(description = "Needed when it is written down after more than 24 hours") @Size(max = 500)
        String reason) {
    Finding finding() {
        return new Finding(temperature, spo2, pulse, breathing, symptoms, note);
    }
}
