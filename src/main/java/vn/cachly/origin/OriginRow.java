package vn.cachly.origin;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/** An origin as the statement gives it. */
@RegisterForReflection
record OriginRow(
        UUID id,
        String kind,
        String name,
        UUID unitId,
        String unitPath,
        String place,
        BigDecimal latitude,
        BigDecimal longitude,
        String phone,
        String country,
        Instant openedAt,
        Instant retiredAt,
        int version) {
    OriginView view() {
        return new OriginView(
                id,
                OriginKind.valueOf(kind),
                name,
                unitId,
                unitPath,
                place,
                latitude,
                longitude,
                phone,
                country,
                openedAt,
                retiredAt,
                version);
    }
}
