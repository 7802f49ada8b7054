package vn.cachly.origin;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cachly.shared.Versioned;

/** A place people come from. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OriginView(
        UUID id,
        OriginKind kind,
        String name,
        @Schema(description = "Absent for a place abroad") UUID unitId,

        @Schema(description = "The unit with those above it", examples = "Phường Hà Tiên, Tỉnh An Giang")
        String unitPath,

        String place,
        BigDecimal latitude,
        BigDecimal longitude,
        @Schema(examples = "+842970000001") String phone,
        @Schema(examples = "KH") String country,
        Instant openedAt,
        @Schema(description = "Absent while it is in use") Instant retiredAt,
        int version)
        implements Versioned {}
