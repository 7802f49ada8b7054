package vn.cachly.intake;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import vn.cachly.access.Role;
import vn.cachly.shared.Answers;

@Path("/api/v1/arrival-groups/{id}/screenings")
@Tag(name = "arrivals")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class TriageResource {
    private final TriageService service;

    TriageResource(TriageService service) {
        this.service = service;
    }

    @POST
    @RolesAllowed({Role.RECEPTION, Role.HEALTH_WORKER, Role.COMMANDER})
    @Operation(summary = "Screen people of a group", description = """
                    At most 200, each alone; the same screening sent again is answered as the first time. HOSPITAL makes the arrival \
                    REFERRED, who gets no bed here until a later screening says otherwise. `error` of an item is the problem that \
                    a request for it would be answered with: 404 ARRIVAL_NOT_FOUND in this group; 409 NOT_RECEIVED, ARRIVAL_OVER: \
                    admitted (screen the stay) or withdrawn, ID_TAKEN; and what a screening of a stay is refused for.""")
    public RestResponse<ScreenedView> screen(@RestPath UUID id, @NotNull @Valid ScreenArrivals command) {
        return Answers.ok(service.screen(id, command));
    }
}
