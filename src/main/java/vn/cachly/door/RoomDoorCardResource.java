package vn.cachly.door;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import vn.cachly.access.Role;
import vn.cachly.printing.Paper;
import vn.cachly.printing.Printer;

@Path("/api/v1/rooms/{id}/door-card")
@Tag(name = "papers", description = "What is signed, handed over and put up, as pages and as PDF, in Vietnamese")
@Produces(Paper.HTML)
class RoomDoorCardResource {
    private final DoorCardService service;
    private final Printer printer;

    RoomDoorCardResource(DoorCardService service, Printer printer) {
        this.service = service;
        this.printer = printer;
    }

    @GET
    @RolesAllowed({Role.RECEPTION, Role.HEALTH_WORKER, Role.COMMANDER, Role.DEPARTMENT})
    @Operation(
            summary = "The card at the door of a room",
            description =
                    "Beds with the codes of those in them, no names: dates, who may come in, who needs help to walk. `text/html` or `application/pdf`.")
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = "text/html", schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = Paper.PDF, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public RestResponse<String> page(@RestPath UUID id) {
        return service.ofRoom(id).page(printer);
    }

    @GET
    @Produces(Paper.PDF + ";qs=0.5")
    @RolesAllowed({Role.RECEPTION, Role.HEALTH_WORKER, Role.COMMANDER, Role.DEPARTMENT})
    @Operation(hidden = true)
    public RestResponse<byte[]> pdf(@RestPath UUID id) {
        return service.ofRoom(id).pdf(printer);
    }
}
