package vn.cachly.opening;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
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
import vn.cachly.sheet.SheetReader;

@Path("/api/v1/facilities/{id}/opening-balance/form")
@Produces(SheetReader.XLSX)
@Tag(name = "opening-balance")
class OpeningFormResource {
    private final OpeningFormService service;

    OpeningFormResource(OpeningFormService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed({Role.RECEPTION, Role.HEALTH_WORKER, Role.COMMANDER, Role.DEPARTMENT})
    @Operation(summary = "A blank form with the beds of the camp", description = """
                    A workbook to be filled in and sent as it is. Each free bed of the camp has a row already; a row that stays without a name \
                    is a free bed.""")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = SheetReader.XLSX,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<byte[]> workbook(@RestPath UUID id) {
        return answer(service.form(id, OpeningFormat.XLSX), OpeningFormat.XLSX);
    }

    @GET
    @Path("csv")
    @Produces(SheetReader.CSV)
    @RolesAllowed({Role.RECEPTION, Role.HEALTH_WORKER, Role.COMMANDER, Role.DEPARTMENT})
    @Operation(summary = "The same form as a text file")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = SheetReader.CSV, schema = @Schema(type = SchemaType.STRING)))
    public RestResponse<String> text(@RestPath UUID id) {
        return answer(new String(service.form(id, OpeningFormat.CSV), StandardCharsets.UTF_8), OpeningFormat.CSV);
    }

    /** Nothing in the page is fetched or run, whatever a camp is called. */
    @GET
    @Path("page")
    @Produces(MediaType.TEXT_HTML)
    @RolesAllowed({Role.RECEPTION, Role.HEALTH_WORKER, Role.COMMANDER, Role.DEPARTMENT})
    @Operation(summary = "The same form as a page to print and fill in by hand", description = "In Vietnamese.")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = SchemaType.STRING)))
    public RestResponse<String> page(@RestPath UUID id) {
        return answer(new String(service.form(id, OpeningFormat.HTML), StandardCharsets.UTF_8), OpeningFormat.HTML);
    }

    private static <T> RestResponse<T> answer(T form, OpeningFormat as) {
        return RestResponse.ResponseBuilder.ok(form)
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
