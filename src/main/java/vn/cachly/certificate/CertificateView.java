package vn.cachly.certificate;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cachly.shared.Versioned;

/** A certificate. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CertificateView(
        UUID id,
        @Schema(examples = "CL-2026-0000042-K7QX") String serial,
        UUID stayId,
        UUID personId,
        UUID facilityId,
        Instant issuedAt,
        String issuedBy,

        @Schema(description = "First day of quarantine") LocalDate from,

        @Schema(description = "Last day of quarantine") LocalDate to,
        LocalDate followUpUntil,
        String issuer,
        String decisionNumber,

        @Schema(description = "As on the day it was issued; absent once it was erased")
        PrintedCertificate printed,

        @Schema(description = "The key that signed") String kid,

        @Schema(description = "Serial, issuer, days, initials and year of birth, signed (JWS, ES256)")
        String jws,

        @Schema(
                description = "Where anybody verifies it; with `#` and the JWS behind it the content of the QR code",
                examples = "https://cachly.example.vn/v/CL-2026-0000042-K7QX")
        String verifyAt,

        @Schema(description = "Absent while it is valid") Instant revokedAt,
        String revokedBy,
        RevokeCode revokeCode,
        String revokeReason,

        @Schema(description = "How often it was put on paper")
        int prints,

        @Schema(examples = "revoke") List<String> allowedActions,
        int version)
        implements Versioned {
    String qrContent() {
        return verifyAt + "#" + jws;
    }
}
