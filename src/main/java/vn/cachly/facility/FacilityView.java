package vn.cachly.facility;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.cachly.shared.Versioned;

/** A camp. How full it is stands in capacity and on the board. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FacilityView(
        UUID id,
        String name,
        FacilityKind kind,
        Operator operator,
        UUID unitId,
        String unitName,
        String address,
        BigDecimal latitude,
        BigDecimal longitude,
        Integer cohortHours,
        Instant openedAt,
        Instant retiredAt,
        int rooms,
        int beds,
        List<ApprovalView> approvals,
        List<String> allowedActions,
        int version)
        implements Versioned {}
