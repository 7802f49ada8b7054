package vn.cachly.gate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import vn.cachly.access.Role;
import vn.cachly.shared.Answers;

@Path("/api/v1/stays/{id}/release-overrides")
@Tag(name = "release", description = "Who may leave, on which list, with which decision")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class StayOverrideResource {
    private final OverrideService service;

    StayOverrideResource(OverrideService service) {
        this.service = service;
    }

    @POST
    @RolesAllowed({Role.HEALTH_WORKER, Role.COMMANDER, Role.DEPARTMENT})
    @Extension(name = "x-creates", value = "true")
    @Operation(
            summary = "Ask to let somebody through although a condition is not met",
            description =
                    "With a reason. It counts once somebody else has confirmed it, and is shown wherever the gate is. It lets him through what the gate finds now and `seen` shows, and through nothing that comes later: another case, sample, hold, test or date keeps him in again.")
    @Extension(name = "x-400", value = "NOT_OVERRIDABLE")
    @Extension(name = "x-409", value = "ID_TAKEN, STAY_ENDED")
    public RestResponse<OverrideView> ask(@RestPath UUID id, @NotNull @Valid AskOverride command) {
        return Answers.recorded(service.ask(id, command), "/api/v1/release-overrides");
    }

    @GET
    @RolesAllowed({Role.HEALTH_WORKER, Role.COMMANDER, Role.DEPARTMENT})
    @Operation(summary = "Which conditions officers wanted to let him through without")
    public List<OverrideView> of(@RestPath UUID id) {
        return service.of(id);
    }
}
