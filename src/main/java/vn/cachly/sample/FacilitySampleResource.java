package vn.cachly.sample;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import vn.cachly.access.Role;
import vn.cachly.shared.Answers;
import vn.cachly.shared.Keyset;
import vn.cachly.shared.Page;

@Path("/api/v1/facilities/{id}/samples")
@Tag(name = "samples")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class FacilitySampleResource {
    private final SampleService service;

    FacilitySampleResource(SampleService service) {
        this.service = service;
    }

    @POST
    @RolesAllowed({Role.HEALTH_WORKER, Role.COMMANDER})
    @Operation(summary = "Take samples on a round through a camp", description = """
                    At most 200, each alone; the same sample sent again is answered as the first time. `error` of an item is the problem \
                    that a request for it would be answered with: 404 NOT_FOUND: no such stay in this camp; 409 TUBE_TAKEN, STAY_ENDED, \
                    ID_TAKEN; 400 SAMPLE_BEFORE_STAY, IN_FUTURE, REASON_NEEDED.""")
    public RestResponse<TakenView> take(@RestPath UUID id, @NotNull @Valid TakeSamples command) {
        return Answers.ok(service.take(id, command));
    }

    @GET
    @RolesAllowed({Role.HEALTH_WORKER, Role.COMMANDER, Role.DEPARTMENT, Role.LABORATORY})
    @Operation(
            summary = "Samples taken in a camp",
            description = "The newest first. They name tubes and stays, never people.")
    public Page<SampleView> page(
            @RestPath UUID id,
            @Parameter(description = "Only those that are there now") @RestQuery SampleState state,
            @RestQuery @DefaultValue(Keyset.DEFAULT_LIMIT) int limit,
            @RestQuery String cursor) {
        return service.page(id, state, Keyset.of(limit, cursor));
    }
}
