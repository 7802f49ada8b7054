package vn.cachly.release;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import vn.cachly.access.Role;
import vn.cachly.gate.GateView;
import vn.cachly.shared.Keyset;
import vn.cachly.shared.Page;

@Path("/api/v1/facilities/{id}/release-due")
@Tag(name = "release", description = "Who may leave, on which list, with which decision")
@Produces(MediaType.APPLICATION_JSON)
class DueResource {
    private final GateService service;

    DueResource(GateService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed({Role.RECEPTION, Role.HEALTH_WORKER, Role.COMMANDER, Role.DEPARTMENT})
    @Operation(
            summary = "Everybody in a camp whose days are over",
            description =
                    "And what keeps each of them in, also of those on a list for going on at home, and of those whom no rule covers. Whoever is kept too long is listed every day, until he leaves.")
    public Page<GateView> due(
            @RestPath UUID id, @RestQuery @DefaultValue(Keyset.DEFAULT_LIMIT) int limit, @RestQuery String cursor) {
        return service.due(id, Keyset.of(limit, cursor));
    }
}
