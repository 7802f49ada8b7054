package vn.cachly.evidence;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cachly.protocol.Proof;
import vn.cachly.protocol.TestMethod;

/** Writes down what somebody shows. It counts once an officer has verified it. */
@Schema(examples = """
                {"id": "01990000-0000-7000-8000-00000000d001", "kind": "VACCINE_DOSE", "happenedAt": "2026-09-01T00:00:00+07:00",
                 "dose": 2, "product": "Demo vaccine", "issuer": "TTYT Hà Tiên", "documentNumber": "DEMO-0001"}""")
public record AddEvidence(
        @NotNull UUID id,
        @NotNull Proof.Kind kind,

        @Schema(description = "Of a test the moment of the sample, otherwise the day") @NotNull
        Instant happenedAt,

        @Schema(description = "Number of the dose, of a vaccination") @Min(1) @Max(9)
        Integer dose,

        @Schema(description = "Of a test") TestMethod method,
        @Schema(description = "Of a test") TestResult result,
        @Size(max = 100) String product,
        @NotBlank @Size(max = 200) String issuer,
        @Size(max = 100) String documentNumber) {}
