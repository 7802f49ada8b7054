package vn.cachly.minutes;

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

@Path("/api/v1/handovers/{id}/minutes")
@Tag(name = "papers", description = "What is signed, handed over and put up, as pages and as PDF, in Vietnamese")
@Produces(Paper.HTML)
class HandoverMinutesResource {
    private final MinutesService service;
    private final Printer printer;

    HandoverMinutesResource(MinutesService service, Printer printer) {
        this.service = service;
        this.printer = printer;
    }

    @GET
    @RolesAllowed({Role.HEALTH_WORKER, Role.COMMANDER, Role.DEPARTMENT, Role.COMMITTEE})
    @Operation(
            summary = "Minutes of the handover of one person",
            description =
                    "For the camp that sends him and the commune that receives him. `text/html` or `application/pdf`.")
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = "text/html", schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = Paper.PDF, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public RestResponse<String> page(@RestPath UUID id) {
        return service.ofHandover(id).page(printer);
    }

    @GET
    @Produces(Paper.PDF + ";qs=0.5")
    @RolesAllowed({Role.HEALTH_WORKER, Role.COMMANDER, Role.DEPARTMENT, Role.COMMITTEE})
    @Operation(hidden = true)
    public RestResponse<byte[]> pdf(@RestPath UUID id) {
        return service.ofHandover(id).pdf(printer);
    }
}
