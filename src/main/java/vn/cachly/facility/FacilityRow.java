package vn.cachly.facility;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.UUID;

/** A facility with its unit of today and what stands in it, as the statement gives it. */
@RegisterForReflection
record FacilityRow(
        UUID id,
        String name,
        String kind,
        String operator,
        UUID unitId,
        String unitName,
        int rooms,
        int beds,
        Instant retiredAt) {
    FacilityLine line() {
        return new FacilityLine(
                id,
                name,
                FacilityKind.valueOf(kind),
                Operator.valueOf(operator),
                unitId,
                unitName,
                rooms,
                beds,
                retiredAt);
    }
}
