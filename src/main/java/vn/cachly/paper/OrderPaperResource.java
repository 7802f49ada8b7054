package vn.cachly.paper;

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

@Path("/api/v1/orders/{id}/paper")
@Tag(name = "papers", description = "What is signed, handed over and put up, as pages and as PDF, in Vietnamese")
@Produces(Paper.HTML)
class OrderPaperResource {
    private final PaperService service;
    private final Printer printer;

    OrderPaperResource(PaperService service, Printer printer) {
        this.service = service;
        this.printer = printer;
    }

    @GET
    @RolesAllowed({Role.COMMANDER, Role.DEPARTMENT})
    @Operation(
            summary = "A signed order as paper",
            description =
                    "With everybody it was signed for in its annex, wherever they are now. `text/html` or `application/pdf`.")
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = "text/html", schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = Paper.PDF, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public RestResponse<String> page(@RestPath UUID id) {
        return service.order(id).page(printer);
    }

    @GET
    @Produces(Paper.PDF + ";qs=0.5")
    @RolesAllowed({Role.COMMANDER, Role.DEPARTMENT})
    @Operation(hidden = true)
    public RestResponse<byte[]> pdf(@RestPath UUID id) {
        return service.order(id).pdf(printer);
    }
}
