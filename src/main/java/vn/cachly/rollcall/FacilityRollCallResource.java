package vn.cachly.rollcall;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import vn.cachly.access.Role;
import vn.cachly.shared.Answers;
import vn.cachly.shared.Keyset;
import vn.cachly.shared.Page;

@Path("/api/v1/facilities/{id}/roll-calls")
@Tag(name = "roll-calls", description = "Who should be in a camp, and who was seen there")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class FacilityRollCallResource {
    private final RollCallService service;

    FacilityRollCallResource(RollCallService service) {
        this.service = service;
    }

    @POST
    @RolesAllowed({Role.RECEPTION, Role.HEALTH_WORKER, Role.COMMANDER})
    @Extension(name = "x-creates", value = "true")
    @Operation(
            summary = "Begin to call people",
            description = "Then add the rooms, and close it. Several may be open at once.")
    @Extension(name = "x-400", value = "IN_FUTURE, REASON_NEEDED")
    @Extension(name = "x-409", value = "ID_TAKEN")
    public RestResponse<RollCallLine> open(@RestPath UUID id, @NotNull @Valid OpenRollCall command) {
        return Answers.recorded(service.open(id, command), "/api/v1/roll-calls");
    }

    @GET
    @RolesAllowed({Role.RECEPTION, Role.HEALTH_WORKER, Role.COMMANDER, Role.DEPARTMENT})
    @Operation(summary = "Roll calls of a camp", description = "The newest first; figures, nobody's name.")
    public Page<RollCallLine> page(
            @RestPath UUID id, @RestQuery @DefaultValue(Keyset.DEFAULT_LIMIT) int limit, @RestQuery String cursor) {
        return service.page(id, Keyset.of(limit, cursor));
    }
}
