package vn.cachly.dates;

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
import vn.cachly.clock.DateAlarm;
import vn.cachly.shared.Keyset;
import vn.cachly.shared.Page;

@Path("/api/v1/facilities/{id}/date-alarms")
@Tag(name = "dates", description = "The dates of stays with their reasons")
@Produces(MediaType.APPLICATION_JSON)
class AlarmResource {
    private final AlarmService service;

    AlarmResource(AlarmService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed({Role.HEALTH_WORKER, Role.COMMANDER, Role.DEPARTMENT})
    @Operation(
            summary = "Whose dates ask for somebody to act",
            description = "No order signed in time, an order that the days outlast, days that are over. By stay.")
    public Page<AlarmLine> list(
            @RestPath UUID id,
            @RestQuery DateAlarm alarm,
            @RestQuery @DefaultValue(Keyset.DEFAULT_LIMIT) int limit,
            @RestQuery String cursor) {
        return service.of(id, alarm, Keyset.of(limit, cursor));
    }
}
