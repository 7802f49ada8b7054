package vn.cachly.round;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cachly.health.Finding;
import vn.cachly.screening.Symptom;

/** Somebody in a room of whom there is more to say than that he is well. */
public record RoundException(
        @NotNull UUID stayId,

        @Schema(description = "Degrees Celsius", examples = "38.2")
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
        @Size(max = 1000) String note) {
    Finding finding() {
        return new Finding(temperature, spo2, pulse, breathing, symptoms, note);
    }
}
