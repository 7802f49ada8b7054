package vn.cachly.facility;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;

/** A facility in a list. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FacilityLine(
        UUID id,
        String name,
        FacilityKind kind,
        Operator operator,
        UUID unitId,
        String unitName,
        int rooms,
        int beds,
        Instant retiredAt) {}
