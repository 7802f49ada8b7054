package vn.cachly.result;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cachly.protocol.TestMethod;

/** Puts another result in the place of one that was final. It echoes whose it is, as every result does. */
@Schema(examples = """
                {"id": "01990000-0000-7000-8000-00000005f002", "name": "Nguyễn Thị Hoa", "outcome": "NEGATIVE",
                 "resultedAt": "2026-11-24T09:00:00+07:00", "reason": "APPARATUS", "laboratory": "TTYT Hà Tiên"}""")
public record CorrectResult(
        @NotNull UUID id,

        @Schema(description = "As the laboratory has it; or `birthYear`, or both") @Size(max = 200)
        String name,

        @Min(1900) @Max(2200) Integer birthYear,
        @NotNull Outcome outcome,

        @Schema(description = "Absent: the one that was planned")
        TestMethod method,

        @NotNull Instant resultedAt,
        @NotNull CorrectionReason reason,
        @Size(max = 100) String laboratory,

        @Schema(description = "Threshold cycle", examples = "31.5")
        @DecimalMin("0")
        @DecimalMax("60")
        @Digits(integer = 2, fraction = 2)
        BigDecimal ct) {
    public CorrectResult {
        name = ReportResult.said(name);
        laboratory = ReportResult.said(laboratory);
        ct = ct == null ? null : ct.stripTrailingZeros();
    }

    Report report(String tube) {
        return new Report(
                id,
                tube,
                name,
                birthYear,
                ResultStatus.CORRECTED,
                outcome,
                method,
                resultedAt,
                laboratory,
                ct,
                reason,
                null);
    }
}
