package vn.cachly.reception;

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

@Path("/api/v1/arrival-groups/{id}")
@Tag(name = "arrivals")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class ReceptionResource {
    private final ReceptionService service;

    ReceptionResource(ReceptionService service) {
        this.service = service;
    }

    @POST
    @Path("expected")
    @RolesAllowed({Role.RECEPTION, Role.HEALTH_WORKER, Role.COMMANDER, Role.DEPARTMENT})
    @Operation(
            summary = "Announce people of a group",
            description =
                    "At most 200, each alone: `error` of an item is the problem that a request for it would be answered "
                            + "with, of 400 ONE_PERSON, CATEGORY_UNKNOWN, IDENTIFIER_FORM, PHONE_FORM, BIRTH_IN_FUTURE; of 404 PERSON_NOT_FOUND, "
                            + "UNIT_NOT_FOUND; of 409 IN_GROUP_TWICE and IDENTIFIER_TWICE with the other arrival, GUARDIAN_NOT_IN_GROUP, ID_TAKEN.")
    @Extension(name = "x-409", value = "GROUP_CLOSED")
    public RestResponse<ReceivedView> expect(@RestPath UUID id, @NotNull @Valid ExpectArrivals command) {
        return Answers.ok(service.expect(id, command));
    }

    @POST
    @Path("arrivals")
    @RolesAllowed({Role.RECEPTION, Role.HEALTH_WORKER, Role.COMMANDER})
    @Operation(
            summary = "Tick off those who are here",
            description =
                    "At most 200, each alone; people who are not on the list come along as `extra`. Somebody sent again, by "
                            + "whichever clerk, is answered as the first time. `error` of an item is the problem that a request for it would "
                            + "be answered with: those of `/expected`; 404 ARRIVAL_NOT_FOUND in this group; 409 ARRIVAL_STATUS: withdrawn, "
                            + "GROUP_CLOSED: it takes only those who were missing; 400 IN_FUTURE, REASON_NEEDED. `warnings` refuse nothing.")
    public RestResponse<ReceivedView> receive(@RestPath UUID id, @NotNull @Valid ReceiveArrivals command) {
        return Answers.ok(service.receive(id, command));
    }
}
