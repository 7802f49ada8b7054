package vn.cachly.whereabouts;

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
import vn.cachly.shared.Keyset;
import vn.cachly.shared.Page;

@Path("/api/v1/facilities/{id}")
@Tag(name = "whereabouts", description = "People who are not in the camp although their stay goes on")
@Produces(MediaType.APPLICATION_JSON)
class AwayResource {
    private final AwayService service;

    AwayResource(AwayService service) {
        this.service = service;
    }

    @GET
    @Path("absences")
    @RolesAllowed({Role.RECEPTION, Role.HEALTH_WORKER, Role.COMMANDER, Role.DEPARTMENT})
    @Operation(
            summary = "Who has gone without leave",
            description =
                    "With identity, phone and addresses for those who look for him, and when he was last seen: as it was reported, and by roll calls, checks and beds. Nothing of his health. With `open=false` those who were found or given up; whoever went last first.")
    public Page<AbsenceView> absences(
            @RestPath UUID id,
            @RestQuery @DefaultValue("true") boolean open,
            @RestQuery @DefaultValue(Keyset.DEFAULT_LIMIT) int limit,
            @RestQuery String cursor) {
        return service.absences(id, open, Keyset.of(limit, cursor));
    }

    @GET
    @Path("hospital-trips")
    @RolesAllowed({Role.RECEPTION, Role.HEALTH_WORKER, Role.COMMANDER, Role.DEPARTMENT})
    @Operation(
            summary = "Who is in a hospital and is to come back",
            description = "With the bed that is kept for him; whoever left last first.")
    public Page<HospitalTripLine> atHospital(
            @RestPath UUID id, @RestQuery @DefaultValue(Keyset.DEFAULT_LIMIT) int limit, @RestQuery String cursor) {
        return service.atHospital(id, Keyset.of(limit, cursor));
    }
}
