package vn.cachly.screening;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import vn.cachly.access.Role;
import vn.cachly.shared.Answers;

@Path("/api/v1/stays/{id}/screenings")
@Tag(
        name = "screenings",
        description =
                "What was found of somebody on the way in (sàng lọc) and where he was sent (phân luồng): into quarantine, the room for suspected cases, a hospital")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class ScreeningResource {
    private final ScreeningService service;

    ScreeningResource(ScreeningService service) {
        this.service = service;
    }

    @POST
    @RolesAllowed({Role.RECEPTION, Role.HEALTH_WORKER, Role.COMMANDER})
    @Extension(name = "x-creates", value = "true")
    @Operation(
            summary = "Screen somebody who has a stay",
            description =
                    "The rule in force suggests, with its reasons; you decide. Never changed: a correction is another screening, and the latest counts. It moves no date and changes no category.")
    @Extension(
            name = "x-400",
            value =
                    "TEMPERATURE_OR_REASON, HOSPITAL_UNNAMED, CATEGORY_UNKNOWN, OUTCOME_CATEGORY: the room for suspected cases is for those of a suspected or positive category, and they do not go the regular way; DECISION_NEEDS_REASON: less is done than the rule suggests; END_BEFORE_START: entry before departure; IN_FUTURE, REASON_NEEDED")
    @Extension(
            name = "x-409",
            value = "SCREENED_AFTER_END: the stay was over, or never was; ID_TAKEN: another screening has this id")
    public RestResponse<ScreeningView> screen(@RestPath UUID id, @NotNull @Valid Screen command) {
        return Answers.recorded(service.screen(id, command), "/api/v1/stays/" + id + "/screenings");
    }

    @GET
    @RolesAllowed({Role.RECEPTION, Role.HEALTH_WORKER, Role.COMMANDER, Role.DEPARTMENT})
    @Operation(summary = "All screenings of a stay", description = "The newest first; the first one counts.")
    public List<ScreeningView> list(@RestPath UUID id) {
        return service.of(id);
    }
}
