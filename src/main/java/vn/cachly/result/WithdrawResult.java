package vn.cachly.result;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Takes a result away: the sample waits for one again. */
@Schema(examples = """
                {"id": "01990000-0000-7000-8000-00000005f003", "reason": "WRONG_TUBE"}""")
public record WithdrawResult(
        @NotNull UUID id,
        @NotNull CorrectionReason reason,

        @Schema(description = "When the laboratory took it back; absent: now")
        Instant happenedAt) {
    Report report(String tube, Instant at) {
        return new Report(id, tube, null, null, ResultStatus.WITHDRAWN, null, null, at, null, null, reason, null);
    }
}
