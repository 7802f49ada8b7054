package vn.cachly.sample;

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
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import vn.cachly.access.Role;
import vn.cachly.shared.Answers;

@Path("/api/v1/stays/{id}/samples")
@Tag(name = "samples")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class StaySampleResource {
    private final SampleService service;

    StaySampleResource(SampleService service) {
        this.service = service;
    }

    @POST
    @RolesAllowed({Role.HEALTH_WORKER, Role.COMMANDER})
    @Extension(name = "x-creates", value = "true")
    @Operation(
            summary = "Take a sample of somebody",
            description =
                    "A sample belongs to a stay, never to a name on a tube. One that was taken before he left is written down also afterwards, and a task LEFT_WITH_SAMPLE tells of it; what is taken after the stay is for `FOLLOW_UP`.")
    @Extension(
            name = "x-400",
            value = "SAMPLE_BEFORE_STAY; IN_FUTURE, REASON_NEEDED: written down after more than 24 hours")
    @Extension(
            name = "x-409",
            value =
                    "TUBE_TAKEN: the code was used for another sample; STAY_ENDED; ID_TAKEN: another sample has this id")
    public RestResponse<SampleView> take(@RestPath UUID id, @NotNull @Valid TakeSample command) {
        return Answers.recorded(service.take(id, command), "/api/v1/samples");
    }
}
