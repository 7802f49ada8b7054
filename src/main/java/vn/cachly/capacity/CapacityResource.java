package vn.cachly.capacity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import vn.cachly.access.Role;
import vn.cachly.facility.FacilityKind;
import vn.cachly.person.Sex;

@Path("/api/v1/capacity")
@Tag(name = "capacity", description = "Beds and people: now, or at a past moment")
@Produces(MediaType.APPLICATION_JSON)
class CapacityResource {
    private final CapacityService service;

    CapacityResource(CapacityService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed({Role.RECEPTION, Role.HEALTH_WORKER, Role.COMMANDER, Role.DEPARTMENT, Role.COMMITTEE, Role.CLIENT})
    @Operation(
            summary = "How many beds and people",
            description = "Of one camp, of a unit of any tier with all below it, or of all your place. "
                    + "Every bed stands in exactly one part; people are counted beside them.")
    @Extension(name = "x-400", value = "CATEGORY_UNKNOWN, IN_FUTURE")
    @Extension(name = "x-404", value = "PLACE_NOT_FOUND")
    public CapacityView view(
            @Parameter(description = "One camp") @RestQuery UUID facilityId,
            @Parameter(description = "A unit: the camps that lay in it on the day of `asOf`") @RestQuery UUID unitId,
            @Parameter(description = "Only camps of this kind") @RestQuery FacilityKind kind,
            @Parameter(description = "Free beds for somebody of this category") @RestQuery String category,
            @Parameter(description = "Free beds for somebody of this sex") @RestQuery Sex sex,
            @Parameter(description = "Split the figures") @RestQuery CapacityBy by,
            @Parameter(description = "A past moment; absent: now") @RestQuery Instant asOf) {
        return service.view(facilityId, unitId, new CapacityFilter(kind, category, sex), by, asOf);
    }
}
