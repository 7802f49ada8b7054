package vn.cachly.placement;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cachly.facility.FacilityKind;

/** Another camp that has room for such people now. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CampElsewhere(
        UUID facilityId,
        String name,
        FacilityKind kind,
        UUID unitId,
        String unitName,

        @Schema(description = "Beds that take one of them; what `/capacity` calls assignable")
        int free,

        @Schema(description = "As the crow flies; absent when coordinates are not known", examples = "12.4")
        Double distanceKm) {}
