package vn.cachly.muster;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
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

@Path("/api/v1/facilities/{id}/muster")
@Tag(name = "roll-calls", description = "Who should be in a camp, and who was seen there")
@Produces(MediaType.APPLICATION_JSON)
class MusterResource {
    private static final String HTML = "text/html;charset=UTF-8";
    private static final String NO_STORE = "no-store";

    private final MusterService service;

    MusterResource(MusterService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed({Role.RECEPTION, Role.HEALTH_WORKER, Role.COMMANDER, Role.DEPARTMENT})
    @Operation(
            summary = "Everybody a camp answers for",
            description = "By building, floor, room and bed; then those without a bed; then those elsewhere. "
                    + "The figures are those of `/capacity` at the same moment. "
                    + "With `Accept: text/html` the same as a page to print, in Vietnamese.",
            extensions = @Extension(name = "x-400", value = "IN_FUTURE"))
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = MusterView.class)),
                @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = SchemaType.STRING))
            })
    public RestResponse<MusterView> view(
            @RestPath UUID id, @Parameter(description = "A past moment; absent: now") @RestQuery Instant at) {
        return RestResponse.ResponseBuilder.ok(service.view(id, at))
                .header(HttpHeaders.CACHE_CONTROL, NO_STORE)
                .build();
    }

    /** Nothing in the page is fetched or run, whatever a name says. */
    @GET
    @Produces(HTML + ";qs=0.5")
    @RolesAllowed({Role.RECEPTION, Role.HEALTH_WORKER, Role.COMMANDER, Role.DEPARTMENT})
    @Operation(hidden = true)
    public RestResponse<String> sheet(@RestPath UUID id, @RestQuery Instant at) {
        return RestResponse.ResponseBuilder.ok(service.sheet(id, at), HTML)
                .header(HttpHeaders.CACHE_CONTROL, NO_STORE)
                .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'")
                .build();
    }
}
