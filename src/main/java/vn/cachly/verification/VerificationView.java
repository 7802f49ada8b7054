package vn.cachly.verification;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What anybody may know who has been shown a certificate. Of a forged one nothing but that. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record VerificationView(
        VerificationStatus status,
        @Schema(examples = "CL-2026-0000042-K7QX") String serial,

        @Schema(description = "First day of quarantine") LocalDate from,

        @Schema(description = "Last day of quarantine") LocalDate to,
        String issuer,
        LocalDate issuedOn,
        LocalDate revokedOn,

        @Schema(description = "First letters of the name", examples = "NTH")
        String initials,

        @Schema(examples = "1984") Integer birthYear) {
    static VerificationView forged() {
        return new VerificationView(VerificationStatus.FORGED, null, null, null, null, null, null, null, null);
    }
}
