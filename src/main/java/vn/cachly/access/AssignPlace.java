package vn.cachly.access;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Says where a subject may act: in exactly one of a facility, a unit with all below it, or everywhere. */
@Schema(examples = """
                {"id": "01990000-0000-7000-8000-00000000a001", "subject": "lan",
                 "facilityId": "01990000-0000-7000-8000-00000000f001", "startsAt": "2026-11-01T00:00:00+07:00"}""")
public record AssignPlace(
        @NotNull UUID id,

        @Schema(description = "The `iss` of its tokens; absent: your own issuer") @Size(max = 300)
        String issuer,

        @Schema(description = "The `sub` of its tokens") @NotBlank @Size(max = 200)
        String subject,

        UUID facilityId,
        UUID unitId,
        Boolean everywhere,
        @NotNull Instant startsAt,
        Instant endsAt) {
    /** The same for a subject of that issuer; its id follows from both, so that each issuer has one of its own. */
    public AssignPlace from(String otherIssuer) {
        UUID ofIssuer = UUID.nameUUIDFromBytes((id + otherIssuer).getBytes(StandardCharsets.UTF_8));
        return new AssignPlace(ofIssuer, otherIssuer, subject, facilityId, unitId, everywhere, startsAt, endsAt);
    }

    boolean everywhereOrNot() {
        return Boolean.TRUE.equals(everywhere);
    }
}
