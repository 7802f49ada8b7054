package vn.cachly.health;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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

@Path("/api/v1/health-alerts/{id}")
@Tag(name = "health", description = "How people are, day by day (theo dõi sức khỏe), and who is not well")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class HealthAlertResource {
    private final HealthAlertService service;

    HealthAlertResource(HealthAlertService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed({Role.HEALTH_WORKER, Role.COMMANDER, Role.DEPARTMENT})
    @Operation(summary = "One alert")
    public RestResponse<HealthAlertView> view(@RestPath UUID id) {
        return Answers.ok(service.view(id));
    }

    @POST
    @Path("clear")
    @RolesAllowed(Role.HEALTH_WORKER)
    @Operation(
            summary = "Clear an alert",
            description =
                    "A health worker has seen to him. However well he was since, nothing else clears it. Whatever was found since it was read is a 412: it is read again first.")
    @Extension(name = "x-409", value = "ALERT_CLEARED")
    public RestResponse<HealthAlertView> clear(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) String version,
            @NotNull @Valid ClearHealthAlert command) {
        return Answers.ok(service.clear(id, Answers.version(version), command));
    }
}
