package vn.cachly.handover;

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

@Path("/api/v1/handovers")
@Tag(name = "handovers", description = "People on their way home, and at home")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class HandoverResource {
    private final HandoverService service;

    HandoverResource(HandoverService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed({Role.HEALTH_WORKER, Role.COMMANDER, Role.DEPARTMENT, Role.COMMITTEE})
    @Operation(
            summary = "People handed over",
            description = "A camp sees those it has sent, a commune those it receives, and nobody else of the camp.")
    public Page<HandoverView> page(
            @RestQuery UUID facilityId,
            @RestQuery UUID unitId,
            @Parameter(description = "Those who have not come yet, as far as anybody knows") @RestQuery Boolean open,
            @RestQuery @DefaultValue(Keyset.DEFAULT_LIMIT) int limit,
            @RestQuery String cursor) {
        return service.page(facilityId, unitId, open, Keyset.of(limit, cursor));
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.HEALTH_WORKER, Role.COMMANDER, Role.DEPARTMENT, Role.COMMITTEE})
    @Operation(summary = "Somebody handed over", description = "With what the commune has to do for him, and has done.")
    public RestResponse<HandoverView> view(@RestPath UUID id) {
        return Answers.ok(service.view(id));
    }

    @POST
    @Path("{id}/acknowledge")
    @RolesAllowed(Role.COMMITTEE)
    @Operation(
            summary = "He has come",
            description = "Said by the commune that receives him. Until then it is asked for in `/tasks`.")
    @Extension(name = "x-400", value = "END_BEFORE_START, IN_FUTURE")
    @Extension(name = "x-409", value = "HANDOVER_ACKNOWLEDGED, HANDOVER_WITHDRAWN")
    public RestResponse<HandoverView> acknowledge(
            @RestPath UUID id, @RestHeader(HttpHeaders.IF_MATCH) String version, @NotNull @Valid Acknowledge command) {
        return Answers.ok(service.acknowledge(id, Answers.version(version), command));
    }
}
