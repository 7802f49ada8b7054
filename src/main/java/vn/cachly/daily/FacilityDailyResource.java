package vn.cachly.daily;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
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
import vn.cachly.sheet.SheetReader;

@Path("/api/v1/facilities/{id}/daily-figures")
@Tag(name = "daily-figures")
@Produces(MediaType.APPLICATION_JSON)
class FacilityDailyResource {
    private final DailyService service;

    FacilityDailyResource(DailyService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed({Role.RECEPTION, Role.HEALTH_WORKER, Role.COMMANDER, Role.DEPARTMENT, Role.COMMITTEE, Role.CLIENT})
    @Operation(
            summary = "The day of a camp",
            description =
                    "Who was there at the cut-off before, came, left, is there now and where; samples; all since the opening. Where the figures do not add up, they say by how much. "
                            + "With the `Accept` of a workbook (XLSX) the same as a table in Vietnamese and English.")
    @Extension(name = "x-400", value = "IN_FUTURE")
    @Extension(name = "x-404", value = "PLACE_NOT_FOUND")
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = DailyView.class)),
                @Content(mediaType = SheetReader.XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public DailyView view(
            @RestPath UUID id,
            @Parameter(description = "In Viet Nam, from the cut-off before to its own; absent: today") @RestQuery
                    LocalDate day,
            @Parameter(description = "Leave out what was written down later; absent: all that is known now") @RestQuery
                    Instant knownAt) {
        return service.ofCamp(id, day, knownAt);
    }

    @GET
    @Produces(SheetReader.XLSX + ";qs=0.5")
    @RolesAllowed({Role.RECEPTION, Role.HEALTH_WORKER, Role.COMMANDER, Role.DEPARTMENT, Role.COMMITTEE, Role.CLIENT})
    @Operation(hidden = true)
    public RestResponse<byte[]> workbook(@RestPath UUID id, @RestQuery LocalDate day, @RestQuery Instant knownAt) {
        return DaySheet.answer(service.ofCamp(id, day, knownAt));
    }
}
