package vn.cachly.health;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
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
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import vn.cachly.access.Role;
import vn.cachly.shared.Answers;
import vn.cachly.shared.Keyset;
import vn.cachly.shared.Page;

@Path("/api/v1/stays/{id}/health-checks")
@Tag(name = "health", description = "How people are, day by day (theo dõi sức khỏe), and who is not well")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class HealthCheckResource {
    private final HealthService service;

    HealthCheckResource(HealthService service) {
        this.service = service;
    }

    @POST
    @RolesAllowed({Role.HEALTH_WORKER, Role.COMMANDER})
    @Extension(name = "x-creates", value = "true")
    @Operation(
            summary = "Write down how somebody is",
            description =
                    "In the morning and in the evening once, at other times as often as needed; somebody who is not well is written down whoever was quicker, as EXTRA where the session has its check. An evening lasts until four in the morning. Fever by the norm in force, little oxygen, fast breathing or any symptom open an alert, which shuts the gate until a health worker clears it.")
    @Extension(name = "x-400", value = "IN_FUTURE, REASON_NEEDED")
    @Extension(
            name = "x-409",
            value =
                    "NOT_HERE: he was not in the camp then; CHECKED_ALREADY in that session, with the check in `ids`, and he is well in both; ID_TAKEN")
    public RestResponse<HealthCheckView> record(@RestPath UUID id, @NotNull @Valid RecordHealthCheck command) {
        return Answers.recorded(service.record(id, command), "/api/v1/stays/" + id + "/health-checks");
    }

    @GET
    @RolesAllowed({Role.HEALTH_WORKER, Role.COMMANDER, Role.DEPARTMENT})
    @Operation(summary = "All checks of a stay", description = "The newest first, those voided included.")
    public Page<HealthCheckView> page(
            @RestPath UUID id, @RestQuery @DefaultValue(Keyset.DEFAULT_LIMIT) int limit, @RestQuery String cursor) {
        return service.page(id, Keyset.of(limit, cursor));
    }

    @POST
    @Path("{checkId}/void")
    @RolesAllowed({Role.HEALTH_WORKER, Role.COMMANDER})
    @Operation(
            summary = "Take a check back",
            description =
                    "It was written down by mistake: it stays readable and counts nowhere. An alert that it opened is cleared apart.")
    @Extension(name = "x-409", value = "CHECK_VOIDED")
    public RestResponse<HealthCheckView> takeBack(
            @RestPath UUID id,
            @RestPath UUID checkId,
            @RestHeader(HttpHeaders.IF_MATCH) String version,
            @NotNull @Valid VoidHealthCheck command) {
        return Answers.ok(service.takeBack(id, checkId, Answers.version(version), command));
    }
}
