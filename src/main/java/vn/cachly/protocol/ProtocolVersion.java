package vn.cachly.protocol;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cachly.shared.Versioned;

/** What one instrument says of a protocol from some moment on. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProtocolVersion(
        UUID id,
        UUID protocolId,

        @Schema(examples = "600/CĐ-BCĐ") String instrument,

        String issuer,
        String source,

        @Schema(description = "What of it is not in the source but assumed")
        String assumed,

        @Schema(description = "Invented for demonstrations; no authority has said so")
        boolean demonstration,

        Instant effectiveFrom,
        Instant effectiveUntil,

        @Schema(description = "Whose moment decides whether it applies: DEPARTURE, COUNTRY_ENTRY or FACILITY_ENTRY")
        ClockEventKind appliesBy,

        Terms terms,
        Conditions conditions,
        List<Milestone> milestones,

        @Schema(description = "Absent: a draft that applies to nobody")
        Instant publishedAt,

        String publishedBy,
        int version)
        implements Versioned {
    boolean inForce(Instant at) {
        return at != null && !effectiveFrom.isAfter(at) && (effectiveUntil == null || effectiveUntil.isAfter(at));
    }
}
