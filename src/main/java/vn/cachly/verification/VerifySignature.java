package vn.cachly.verification;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Asks whether a signed text is genuine and still true. */
@Schema(examples = """
                {"jws": "eyJhbGciOiJFUzI1NiIsImtpZCI6IjNmUWUwcjF4VDhZayJ9.eyJpc3MiOiJYIn0.c2lnbmF0dXJl"}""")
public record VerifySignature(
        @Schema(description = "What stands behind `#` in the QR code") @NotBlank @Size(max = 4000)
        String jws) {}
