package vn.cachly.result;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cachly.protocol.TestMethod;
import vn.cachly.sample.Tube;

/** Says what was found in a tube, and whose it is taken for. */
public record ReportResult(
        @NotNull UUID id,

        @Schema(examples = "HT-2611-0042") @NotNull @Pattern(regexp = Tube.FORM)
        String tube,

        @Schema(description = "As the laboratory has it; or `birthYear`, or both") @Size(max = 200)
        String name,

        @Min(1900) @Max(2200) Integer birthYear,

        @Schema(description = "PRELIMINARY or FINAL; what was final is corrected at its sample") @NotNull
        ResultStatus status,

        @NotNull Outcome outcome,

        @Schema(description = "Absent: the one that was planned")
        TestMethod method,

        @NotNull Instant resultedAt,
        @Size(max = 100) String laboratory,

        @Schema(description = "Threshold cycle", examples = "31.5")
        @DecimalMin("0")
        @DecimalMax("60")
        @Digits(integer = 2, fraction = 2)
        BigDecimal ct) {
    public ReportResult {
        tube = Tube.of(tube);
        name = said(name);
        laboratory = said(laboratory);
        ct = ct == null ? null : ct.stripTrailingZeros();
    }

    /** Words that say nothing are no words. */
    static String said(String words) {
        return words == null || words.isBlank() ? null : words.strip();
    }

    Report report() {
        return new Report(id, tube, name, birthYear, status, outcome, method, resultedAt, laboratory, ct, null, null);
    }
}
