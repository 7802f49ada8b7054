package vn.cachly.certificate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Makes a certificate invalid from now on. */
@Schema(examples = """
                {"code": "ISSUED_IN_ERROR", "reason": "Given to another person of the same name"}""")
public record RevokeCertificate(
        @NotNull RevokeCode code,

        @Schema(description = "Never shown to the public") @NotBlank @Size(max = 500)
        String reason) {}
