package vn.cachly.round;

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
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import vn.cachly.access.Role;
import vn.cachly.health.CheckSession;
import vn.cachly.printing.Paper;
import vn.cachly.printing.Printer;
import vn.cachly.shared.Answers;

@Path("/api/v1/facilities/{id}")
@Tag(name = "health", description = "How people are, day by day (theo dõi sức khỏe), and who is not well")
@Produces(MediaType.APPLICATION_JSON)
class RoundResource {
    private static final String NO_STORE = "no-store";

    private final RoundService service;
    private final RoomRoundService rooms;
    private final Printer printer;

    RoundResource(RoundService service, RoomRoundService rooms, Printer printer) {
        this.service = service;
        this.rooms = rooms;
        this.printer = printer;
    }

    @POST
    @Path("rooms/{roomId}/health-checks")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.HEALTH_WORKER, Role.COMMANDER})
    @Operation(
            summary = "Look at everybody in a room",
            description =
                    "All are well but those named in `exceptions`; of those in `absent` nothing is written down. Each person is answered: whoever was looked at in that session already has an error CHECKED_ALREADY and keeps what was found first.")
    @Extension(name = "x-400", value = "NAMED_TWICE_IN_ROUND, IN_FUTURE, REASON_NEEDED")
    @Extension(
            name = "x-409",
            value =
                    "NOT_IN_ROOM: somebody named did not lie there then, with the stays in `ids`; nothing is written down")
    public RestResponse<RoomCheckedView> check(
            @RestPath UUID id, @RestPath UUID roomId, @NotNull @Valid CheckRoom command) {
        return Answers.ok(rooms.check(id, roomId, command));
    }

    @GET
    @Path("health-round")
    @RolesAllowed({Role.HEALTH_WORKER, Role.COMMANDER, Role.DEPARTMENT})
    @Operation(
            summary = "The round of a session",
            description =
                    "Everybody in the camp by building, floor, room and bed, then those without a bed: how each was found, and who has not been looked at. The morning's round is of those who were there at noon, the evening's of those at midnight; before that, of those there now. With `Accept: text/html` or `application/pdf` the same to print, in Vietnamese.",
            extensions = @Extension(name = "x-400", value = "IN_FUTURE"))
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = RoundView.class)),
                @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = Paper.PDF, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public RestResponse<RoundView> view(
            @RestPath UUID id,
            @Parameter(description = "In Viet Nam; absent: today") @RestQuery LocalDate day,
            @Parameter(description = "Absent: MORNING before noon, EVENING after") @RestQuery CheckSession session) {
        return RestResponse.ResponseBuilder.ok(service.view(id, day, session))
                .header(HttpHeaders.CACHE_CONTROL, NO_STORE)
                .build();
    }

    @GET
    @Path("health-round")
    @Produces(Paper.HTML + ";qs=0.5")
    @RolesAllowed({Role.HEALTH_WORKER, Role.COMMANDER, Role.DEPARTMENT})
    @Operation(hidden = true)
    public RestResponse<String> sheet(@RestPath UUID id, @RestQuery LocalDate day, @RestQuery CheckSession session) {
        return service.sheet(id, day, session).page(printer);
    }

    @GET
    @Path("health-round")
    @Produces(Paper.PDF + ";qs=0.4")
    @RolesAllowed({Role.HEALTH_WORKER, Role.COMMANDER, Role.DEPARTMENT})
    @Operation(hidden = true)
    public RestResponse<byte[]> pdf(@RestPath UUID id, @RestQuery LocalDate day, @RestQuery CheckSession session) {
        return service.sheet(id, day, session).pdf(printer);
    }
}
