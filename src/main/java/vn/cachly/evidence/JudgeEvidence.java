package vn.cachly.evidence;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Says that a paper was seen and is genuine, or that it is not. */
@Schema(examples = """
                {"judgement": "VERIFIED", "reason": "QR code checked"}""")
public record JudgeEvidence(
        @NotNull Judgement judgement,

        @Schema(description = "Needed for a rejection") @Size(max = 500)
        String reason) {}
