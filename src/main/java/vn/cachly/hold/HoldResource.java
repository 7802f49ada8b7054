package vn.cachly.hold;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import vn.cachly.access.Role;
import vn.cachly.shared.Answers;
import vn.cachly.shared.Keyset;
import vn.cachly.shared.Page;

@Path("/api/v1/release-holds")
@Tag(name = "holds", description = "Orders that nobody leaves: in the nation, a unit, a camp, a room, or one person")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class HoldResource {
    private final HoldService service;

    HoldResource(HoldService service) {
        this.service = service;
    }

    @POST
    @RolesAllowed({Role.DEPARTMENT, Role.COMMANDER})
    @Extension(name = "x-creates", value = "true")
    @Operation(summary = "Place a hold", description = """
                    It stops releases until it is lifted, and moves no date. A hold of a unit keeps in the camps that lie in it, also \
                    after the unit has ended and they lie in another.""")
    @Extension(name = "x-400", value = "HOLD_PLACE, IN_FUTURE, REASON_NEEDED")
    @Extension(name = "x-404", value = "PLACE_NOT_FOUND: also the nation for those who may not act everywhere")
    @Extension(name = "x-409", value = "ID_TAKEN, UNIT_NOT_IN_FORCE")
    public RestResponse<HoldView> place(@NotNull @Valid PlaceHold command) {
        return Answers.recorded(service.place(command), "/api/v1/release-holds");
    }

    @GET
    @RolesAllowed({Role.HEALTH_WORKER, Role.COMMANDER, Role.DEPARTMENT})
    @Operation(summary = "Holds", description = "Those that hold, or with `open=false` those that were lifted.")
    public Page<HoldView> page(
            @RestQuery @DefaultValue("true") boolean open,
            @RestQuery @DefaultValue(Keyset.DEFAULT_LIMIT) int limit,
            @RestQuery String cursor) {
        return service.page(open, Keyset.of(limit, cursor));
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.HEALTH_WORKER, Role.COMMANDER, Role.DEPARTMENT})
    @Operation(summary = "One hold")
    public RestResponse<HoldView> view(@RestPath UUID id) {
        return Answers.ok(service.view(id));
    }

    @POST
    @Path("{id}/lift")
    @RolesAllowed({Role.DEPARTMENT, Role.COMMANDER})
    @Operation(
            summary = "Lift a hold",
            description =
                    "By those in whose place it was laid; of a unit that has ended also by those whose place is all that it became.")
    @Extension(name = "x-400", value = "END_BEFORE_START, IN_FUTURE, REASON_NEEDED")
    @Extension(name = "x-404", value = "PLACE_NOT_FOUND: a hold of a wider place")
    @Extension(
            name = "x-409",
            value = "HOLD_LIFTED; HOLD_BY_DEPARTMENT: laid by a health department, which alone lifts it")
    public RestResponse<HoldView> lift(
            @RestPath UUID id, @RestHeader(HttpHeaders.IF_MATCH) String version, @NotNull @Valid LiftHold command) {
        return Answers.ok(service.lift(id, Answers.version(version), command));
    }
}
