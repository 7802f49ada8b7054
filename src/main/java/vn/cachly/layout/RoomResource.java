package vn.cachly.layout;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
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
import org.jboss.resteasy.reactive.RestResponse;
import vn.cachly.access.Role;
import vn.cachly.shared.Answers;

@Path("/api/v1/rooms/{id}")
@Tag(name = "facilities", description = "Camps, their rooms and beds")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class RoomResource {
    private final LayoutService service;

    RoomResource(LayoutService service) {
        this.service = service;
    }

    @POST
    @Path("sex-policy")
    @RolesAllowed({Role.DEPARTMENT, Role.COMMANDER})
    @Operation(
            summary = "Change who may come into a room",
            description = "Holds for newcomers; whoever no longer fits is shown as having to move.")
    @Extension(name = "x-409", value = "ALREADY_RETIRED")
    public RestResponse<RoomView> change(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) String version,
            @NotNull @Valid ChangeSexPolicy command) {
        return Answers.ok(service.change(id, Answers.version(version), command));
    }

    @POST
    @Path("kept-for")
    @RolesAllowed({Role.DEPARTMENT, Role.COMMANDER})
    @Operation(
            summary = "Keep a room for one mixing group",
            description = "Or, without `keptFor`, for nobody in particular. Holds for newcomers; "
                    + "whoever no longer fits is shown as having to move.")
    @Extension(name = "x-400", value = "MIXING_GROUP_UNKNOWN")
    @Extension(name = "x-409", value = "ALREADY_RETIRED")
    public RestResponse<RoomView> keep(
            @RestPath UUID id, @RestHeader(HttpHeaders.IF_MATCH) String version, @NotNull @Valid KeepRoom command) {
        return Answers.ok(service.keep(id, Answers.version(version), command));
    }

    @POST
    @Path("retire")
    @RolesAllowed({Role.DEPARTMENT, Role.COMMANDER})
    @Operation(summary = "Retire a room", description = "With its beds, when nobody and nothing is in them any more.")
    @Extension(name = "x-409", value = "BED_IN_USE, ALREADY_RETIRED")
    public RestResponse<RoomView> retireRoom(
            @RestPath UUID id, @RestHeader(HttpHeaders.IF_MATCH) String version, @NotNull @Valid Retire command) {
        return Answers.ok(service.retireRoom(id, Answers.version(version), command));
    }
}
