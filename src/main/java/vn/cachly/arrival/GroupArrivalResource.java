package vn.cachly.arrival;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import vn.cachly.access.Role;
import vn.cachly.shared.Keyset;
import vn.cachly.shared.Page;

@Path("/api/v1/arrival-groups/{id}/arrivals")
@Tag(name = "arrivals")
@Produces(MediaType.APPLICATION_JSON)
class GroupArrivalResource {
    private final ArrivalService service;

    GroupArrivalResource(ArrivalService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed({Role.RECEPTION, Role.HEALTH_WORKER, Role.COMMANDER, Role.DEPARTMENT})
    @Operation(
            summary = "The people of a group",
            description = "In the order of its list, each with what has become of him and where he is.")
    public Page<ArrivalLine> page(
            @RestPath UUID id,
            @Parameter(description = "Absent: all but those withdrawn") @RestQuery ArrivalStatus status,
            @RestQuery @DefaultValue(Keyset.DEFAULT_LIMIT) int limit,
            @RestQuery String cursor) {
        return service.page(id, status, Keyset.of(limit, cursor));
    }
}
