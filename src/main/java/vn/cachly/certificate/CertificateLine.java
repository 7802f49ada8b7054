package vn.cachly.certificate;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A certificate in a list. */
@RegisterForReflection
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CertificateLine(
        UUID id,
        @Schema(examples = "CL-2026-0000042-K7QX") String serial,
        UUID stayId,
        @Schema(description = "Absent once it was erased") String name,
        LocalDate from,
        LocalDate to,
        Instant issuedAt,
        @Schema(description = "Absent while it is valid") Instant revokedAt,
        int version) {}
