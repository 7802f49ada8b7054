package vn.cachly.order;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cachly.shared.Versioned;

/** A signed order. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OrderView(
        UUID id,
        UUID facilityId,
        OrderKind kind,
        String number,
        String issuer,
        String legalBasis,
        String signer,
        String office,
        UUID authorityId,
        Instant signedAt,
        Instant recordedAt,
        String recordedBy,

        @Schema(description = "It was taken back and covers nobody")
        Instant revokedAt,

        String revokeReason,

        @Schema(description = "The people on it; absent in lists")
        List<OrderItem> items,

        int people,
        @Schema(examples = "revoke") List<String> allowedActions,
        int version)
        implements Versioned {}
