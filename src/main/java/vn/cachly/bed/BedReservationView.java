package vn.cachly.bed;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import vn.cachly.shared.Versioned;

/** What is planned for a bed, or was. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BedReservationView(
        UUID id,
        UUID bedId,
        BedUseKind kind,
        Instant startsAt,
        Instant endsAt,
        String reason,
        Instant recordedAt,
        String recordedBy,
        Instant closedAt,
        String closedAs,
        int version)
        implements Versioned {}
