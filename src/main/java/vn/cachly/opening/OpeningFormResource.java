package vn.cachly.opening;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
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
import vn.cachly.sheet.SheetReader;

@Path("/api/v1/facilities/{id}/opening-balance/form")
@Tag(name = "opening-balance")
@Produces(MediaType.WILDCARD)
class OpeningFormResource {
    private final OpeningFormService service;

    OpeningFormResource(OpeningFormService service) {
        this.service = service;
    }

    /**
     * A text is answered as one, because bytes under the name of a text would not be written as they are. Nothing in the page is fetched or run, whatever a camp is called.
     */
    @GET
    @RolesAllowed({Role.RECEPTION, Role.HEALTH_WORKER, Role.COMMANDER, Role.DEPARTMENT})
    @Operation(summary = "A blank form with the beds of the camp", description = """
                    As a workbook or a text file to be filled in and sent as it is, or as a page to print and fill in by hand, in Vietnamese. Each \
                    free bed of the camp has a row already; a row that stays without a name is a free bed.""")
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = SheetReader.XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = SheetReader.CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = SchemaType.STRING))
            })
    public RestResponse<Object> form(
            @RestPath UUID id,
            @Parameter(schema = @Schema(enumeration = {"xlsx", "csv", "html"})) @RestQuery @DefaultValue("xlsx")
                    String format) {
        OpeningFormat as = OpeningFormat.of(format);
        return RestResponse.ResponseBuilder.ok(as.entity(service.form(id, as)), as.mediaType())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'")
                .header("Content-Disposition", disposition(as))
                .build();
    }

    private static String disposition(OpeningFormat format) {
        return format == OpeningFormat.HTML
                ? "inline"
                : "attachment; filename=\"so-du-ban-dau." + format.name().toLowerCase(Locale.ROOT) + "\"";
    }
}
