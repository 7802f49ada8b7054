package vn.cachly.exposure;

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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import vn.cachly.access.Role;
import vn.cachly.shared.Answers;
import vn.cachly.shared.Keyset;
import vn.cachly.shared.Page;

@Path("/api/v1/exposures")
@Tag(name = "exposures", description = "Who was near somebody who was found positive")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class ExposureResource {
    private final ExposureService service;
    private final DecisionService decisions;

    ExposureResource(ExposureService service, DecisionService decisions) {
        this.service = service;
        this.decisions = decisions;
    }

    @GET
    @RolesAllowed({Role.HEALTH_WORKER, Role.COMMANDER, Role.DEPARTMENT})
    @Operation(
            summary = "Exposures to decide on, or those that are over",
            description = "Each opened by itself with a final positive. Without `facilityId` those of your place.")
    public Page<ExposureView> page(
            @RestQuery UUID facilityId,
            @Parameter(description = "Those that are not decided") @RestQuery @DefaultValue("true") boolean open,
            @RestQuery @DefaultValue(Keyset.DEFAULT_LIMIT) int limit,
            @RestQuery String cursor) {
        return service.page(facilityId, open, Keyset.of(limit, cursor));
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.HEALTH_WORKER, Role.COMMANDER, Role.DEPARTMENT})
    @Operation(summary = "Everybody who was in a room with a case", description = """
                    While it was infectious, for how many hours, and also those who have moved or left since. Nobody of them \
                    passes the gate before he is decided on.""")
    public RestResponse<ExposureView> view(@RestPath UUID id) {
        return Answers.ok(service.view(id));
    }

    @POST
    @Path("{id}/confirm")
    @RolesAllowed({Role.COMMANDER, Role.DEPARTMENT})
    @Operation(summary = "These were contacts", description = """
                    The days of each count from when he and the case were together last, and he is to be sampled. For those \
                    who have left a task is opened to call them back. Whoever is with the case still is confirmed again once they are \
                    parted (`contactGoesOn`).""")
    @Extension(name = "x-400", value = "NOT_EXPOSED")
    @Extension(name = "x-409", value = "EXPOSURE_UNDONE")
    public RestResponse<ExposureView> confirm(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) String version,
            @NotNull @Valid DecideContacts command) {
        return Answers.ok(decisions.confirm(id, Answers.version(version), command));
    }

    @POST
    @Path("{id}/reject")
    @RolesAllowed({Role.COMMANDER, Role.DEPARTMENT})
    @Operation(
            summary = "These were no contacts",
            description = "With a reason. Their gates open again; whoever was confirmed before gets his dates back.")
    @Extension(name = "x-400", value = "NOT_EXPOSED, REJECT_NEEDS_REASON")
    @Extension(name = "x-409", value = "EXPOSURE_UNDONE")
    public RestResponse<ExposureView> reject(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) String version,
            @NotNull @Valid DecideContacts command) {
        return Answers.ok(decisions.reject(id, Answers.version(version), command));
    }
}
