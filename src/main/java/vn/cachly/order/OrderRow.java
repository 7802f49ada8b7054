package vn.cachly.order;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A signed order as the statement gives it. */
@RegisterForReflection
record OrderRow(
        UUID id,
        UUID facilityId,
        String kind,
        String number,
        String issuer,
        String legalBasis,
        String signer,
        String office,
        UUID authorityId,
        Instant signedAt,
        Instant recordedAt,
        String recordedBy,
        Instant revokedAt,
        String revokeReason,
        int people,
        int version) {
    OrderView view(List<OrderItem> items, List<String> actions) {
        return new OrderView(
                id,
                facilityId,
                OrderKind.valueOf(kind),
                number,
                issuer,
                legalBasis,
                signer,
                office,
                authorityId,
                signedAt,
                recordedAt,
                recordedBy,
                revokedAt,
                revokeReason,
                items,
                people,
                actions,
                version);
    }
}
