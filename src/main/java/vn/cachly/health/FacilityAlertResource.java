package vn.cachly.health;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
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
import vn.cachly.shared.Keyset;
import vn.cachly.shared.Page;

@Path("/api/v1/facilities/{id}/health-alerts")
@Tag(name = "health", description = "How people are, day by day (theo dõi sức khỏe), and who is not well")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class FacilityAlertResource {
    private final HealthAlertService service;

    FacilityAlertResource(HealthAlertService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed({Role.HEALTH_WORKER, Role.COMMANDER, Role.DEPARTMENT})
    @Operation(
            summary = "Those in a camp who are not well",
            description =
                    "Open alerts, or with `open=false` those that were cleared; the newest first. Once his category is SUSPECT (`/stays/{id}/categories`), `/facilities/{id}/placement` proposes a bed in a room kept for suspected cases, and `/stays/{id}/moves` takes him there.")
    public Page<HealthAlertView> page(
            @RestPath UUID id,
            @RestQuery @DefaultValue("true") boolean open,
            @RestQuery @DefaultValue(Keyset.DEFAULT_LIMIT) int limit,
            @RestQuery String cursor) {
        return service.page(id, open, Keyset.of(limit, cursor));
    }
}
