package vn.cachly.handover;

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

@Path("/api/v1/follow-ups/{id}")
@Tag(name = "handovers", description = "People on their way home, and at home")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class FollowUpResource {
    private final FollowUpService service;

    FollowUpResource(FollowUpService service) {
        this.service = service;
    }

    @POST
    @Path("done")
    @RolesAllowed(Role.COMMITTEE)
    @Operation(
            summary = "He was visited, or tested",
            description =
                    "By the commune that looks after him. Whoever is not well is a task of the commune and of the camp.")
    @Extension(name = "x-400", value = "IN_FUTURE, REASON_NEEDED")
    @Extension(
            name = "x-409",
            value =
                    "NOT_YET_DUE, FOLLOW_UP_DONE, HANDOVER_WITHDRAWN; TUBE_NEEDED: the tube of this test was no good, and another is to be taken")
    public RestResponse<HandoverView> done(@RestPath UUID id, @NotNull @Valid RecordFollowUp command) {
        return Answers.ok(service.done(id, command));
    }

    @POST
    @Path("sample")
    @RolesAllowed(Role.COMMITTEE)
    @Operation(
            summary = "A sample was taken from him at home",
            description =
                    "By the commune that looks after him: it does the test, and the laboratory finds the tube. What was found is shown with the test, and a positive leads back to those he was with. A tube that was no good, rejected or without an answer, opens the test again.")
    @Extension(
            name = "x-400",
            value = "METHOD_NOT_ASKED: another method than the test asks for; IN_FUTURE, REASON_NEEDED")
    @Extension(
            name = "x-409",
            value =
                    "NOT_A_TEST, NOT_YET_DUE, FOLLOW_UP_DONE, HANDOVER_WITHDRAWN; TUBE_TAKEN: the code was used for another sample; ID_TAKEN: the id was, also for a tube of this test that was no good; STAY_ENDED: nobody is left to be looked after")
    public RestResponse<HandoverView> sample(@RestPath UUID id, @NotNull @Valid TakeSampleAtHome command) {
        return Answers.ok(service.sampled(id, command));
    }
}
