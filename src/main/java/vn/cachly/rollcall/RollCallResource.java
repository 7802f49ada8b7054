package vn.cachly.rollcall;

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

@Path("/api/v1/roll-calls/{id}")
@Tag(name = "roll-calls", description = "Who should be in a camp, and who was seen there")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class RollCallResource {
    private final RollCallService service;

    RollCallResource(RollCallService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed({Role.RECEPTION, Role.HEALTH_WORKER, Role.COMMANDER, Role.DEPARTMENT})
    @Operation(
            summary = "A roll call, room by room, beside the ledger",
            description = "Who is missing, with the roll call in which they were last seen; who was not spoken of; "
                    + "who was where the ledger did not have them. While it is open: so far.")
    public RestResponse<RollCallView> view(@RestPath UUID id) {
        return Answers.ok(service.view(id));
    }

    @POST
    @Path("rooms")
    @RolesAllowed({Role.RECEPTION, Role.HEALTH_WORKER, Role.COMMANDER})
    @Operation(
            summary = "Say who was found in rooms",
            description =
                    "One room or several, at most 200 people. The last answer of a room counts, the one before is kept. "
                            + "Nobody's whereabouts change by it.")
    @Extension(name = "x-400", value = "NAMED_TWICE: the same person in one room")
    @Extension(name = "x-404", value = "ROOM_NOT_FOUND in this camp, STAY_NOT_FOUND in your place")
    @Extension(
            name = "x-409",
            value = "ROLL_CALL_CLOSED, PRESENT_IN_TWO_ROOMS with the stays, ROOM_ANSWERED_TWICE in one body, ID_TAKEN")
    public RestResponse<RollCallLine> answer(@RestPath UUID id, @NotNull @Valid AnswerRooms command) {
        return Answers.ok(service.answer(id, command));
    }

    @POST
    @Path("close")
    @RolesAllowed({Role.RECEPTION, Role.HEALTH_WORKER, Role.COMMANDER})
    @Operation(
            summary = "Close a roll call",
            description = "Compares it with the ledger and keeps the figures; it takes no more rooms. "
                    + "Refused as stale when a room was added since you saw it.")
    @Extension(name = "x-409", value = "ROLL_CALL_CLOSED")
    public RestResponse<RollCallLine> close(@RestPath UUID id, @RestHeader(HttpHeaders.IF_MATCH) String version) {
        return Answers.ok(service.close(id, Answers.version(version)));
    }
}
