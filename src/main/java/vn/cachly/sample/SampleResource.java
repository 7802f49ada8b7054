package vn.cachly.sample;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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
import org.jboss.resteasy.reactive.RestResponse;
import vn.cachly.access.Role;
import vn.cachly.shared.Answers;

@Path("/api/v1/samples")
@Tag(
        name = "samples",
        description = "What was taken from people to be examined (lấy mẫu), tube by tube, and where the tubes are")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class SampleResource {
    private static final String ITEMS = "At most 200, each alone; a step that was done already is answered as it is. "
            + "`error` of an item is the problem that a request for it would be answered with: 404 TUBE_NOT_FOUND in your place; "
            + "409 SAMPLE_STATE: not a step now; 400 STEP_BEFORE_SAMPLE: it was not taken yet.";

    private final SampleService service;
    private final CustodyService custody;

    SampleResource(SampleService service, CustodyService custody) {
        this.service = service;
        this.custody = custody;
    }

    @POST
    @Path("send")
    @RolesAllowed({Role.HEALTH_WORKER, Role.COMMANDER, Role.LABORATORY})
    @Operation(summary = "Tubes leave for a laboratory", description = ITEMS)
    @Extension(name = "x-400", value = "IN_FUTURE, REASON_NEEDED")
    public RestResponse<CustodyView> send(@NotNull @Valid SendTubes command) {
        return Answers.ok(custody.send(command));
    }

    @POST
    @Path("receive")
    @RolesAllowed({Role.HEALTH_WORKER, Role.LABORATORY})
    @Operation(
            summary = "Tubes have come to a laboratory",
            description = "Also those whose leaving nobody wrote down. " + ITEMS)
    @Extension(name = "x-400", value = "IN_FUTURE, REASON_NEEDED")
    public RestResponse<CustodyView> receive(@NotNull @Valid ReceiveTubes command) {
        return Answers.ok(custody.receive(command));
    }

    @POST
    @Path("reject")
    @RolesAllowed({Role.HEALTH_WORKER, Role.LABORATORY})
    @Operation(summary = "Tubes cannot be examined", description = "Another sample has to be taken of each. " + ITEMS)
    @Extension(name = "x-400", value = "IN_FUTURE, REASON_NEEDED")
    public RestResponse<CustodyView> reject(@NotNull @Valid RejectTubes command) {
        return Answers.ok(custody.reject(command));
    }

    @GET
    @RolesAllowed({Role.HEALTH_WORKER, Role.COMMANDER, Role.DEPARTMENT, Role.LABORATORY})
    @Operation(summary = "The sample in a tube", description = "It names a tube and a stay, never a person.")
    @Extension(name = "x-404", value = "TUBE_NOT_FOUND: in your place")
    public RestResponse<SampleView> find(@Parameter(required = true, example = "HT-2611-0042") @RestQuery String tube) {
        return Answers.ok(service.find(tube));
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.HEALTH_WORKER, Role.COMMANDER, Role.DEPARTMENT, Role.LABORATORY})
    @Operation(summary = "One sample and its way")
    public RestResponse<SampleView> view(@RestPath UUID id) {
        return Answers.ok(service.view(id));
    }
}
