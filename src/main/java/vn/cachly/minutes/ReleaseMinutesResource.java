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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import vn.cachly.access.Role;
import vn.cachly.printing.Paper;
import vn.cachly.printing.Printer;

@Path("/api/v1/release-lists/{id}/minutes")
@Tag(name = "papers", description = "What is signed, handed over and put up, as pages and as PDF, in Vietnamese")
@Produces(Paper.HTML)
class ReleaseMinutesResource {
    private final MinutesService service;
    private final Printer printer;

    ReleaseMinutesResource(MinutesService service, Printer printer) {
        this.service = service;
        this.printer = printer;
    }

    @GET
    @RolesAllowed({Role.HEALTH_WORKER, Role.COMMANDER, Role.DEPARTMENT})
    @Operation(
            summary = "Minutes of the handover of a departure list",
            description =
                    "Those who have left by it, by the communes that receive them; before anybody has, those who are to leave. `text/html` or `application/pdf`.")
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = "text/html", schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = Paper.PDF, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public RestResponse<String> page(
            @RestPath UUID id,
            @Parameter(description = "The commune that receives; absent: all, each on a page of its own") @RestQuery
                    UUID unitId) {
        return service.ofList(id, unitId).page(printer);
    }

    @GET
    @Produces(Paper.PDF + ";qs=0.5")
    @RolesAllowed({Role.HEALTH_WORKER, Role.COMMANDER, Role.DEPARTMENT})
    @Operation(hidden = true)
    public RestResponse<byte[]> pdf(@RestPath UUID id, @RestQuery UUID unitId) {
        return service.ofList(id, unitId).pdf(printer);
    }
}
