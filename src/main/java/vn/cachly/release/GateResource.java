package vn.cachly.release;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import vn.cachly.access.Role;
import vn.cachly.gate.ExitKind;
import vn.cachly.gate.GateView;

@Path("/api/v1/stays/{id}/release-gate")
@Tag(name = "release", description = "Who may leave, on which list, with which decision")
@Produces(MediaType.APPLICATION_JSON)
class GateResource {
    private final GateService service;

    GateResource(GateService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed({Role.RECEPTION, Role.HEALTH_WORKER, Role.COMMANDER, Role.DEPARTMENT})
    @Operation(
            summary = "May he leave, and if not, why not",
            description = "Every condition of the way out with what it rests on. There is no other door.")
    @Extension(name = "x-409", value = "DEPARTED: the stay is over")
    public GateView view(
            @RestPath UUID id,
            @Parameter(description = "Absent: that of the list he is on, or completion") @RestQuery ExitKind exitKind) {
        return service.view(id, exitKind);
    }
}
