package vn.cachly.gate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import vn.cachly.access.Role;
import vn.cachly.shared.Answers;

@Path("/api/v1/release-overrides/{id}")
@Tag(name = "release", description = "Who may leave, on which list, with which decision")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class OverrideResource {
    private final OverrideService service;

    OverrideResource(OverrideService service) {
        this.service = service;
    }

    @POST
    @Path("confirm")
    @RolesAllowed({Role.COMMANDER, Role.DEPARTMENT})
    @Operation(summary = "Let somebody through as another officer has asked", description = "Not by the one who asked.")
    @Extension(name = "x-409", value = "SECOND_OFFICER, OVERRIDE_CONFIRMED, OVERRIDE_WITHDRAWN, STAY_ENDED")
    public RestResponse<OverrideView> confirm(@RestPath UUID id, @RestHeader(HttpHeaders.IF_MATCH) String version) {
        return Answers.ok(service.confirm(id, Answers.version(version)));
    }

    @POST
    @Path("withdraw")
    @RolesAllowed({Role.COMMANDER, Role.DEPARTMENT})
    @Operation(
            summary = "Take back that somebody is let through",
            description = "From now on the gate is shut to him again.")
    @Extension(name = "x-409", value = "OVERRIDE_WITHDRAWN")
    public RestResponse<OverrideView> withdraw(@RestPath UUID id, @RestHeader(HttpHeaders.IF_MATCH) String version) {
        return Answers.ok(service.withdraw(id, Answers.version(version)));
    }
}
