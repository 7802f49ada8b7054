package vn.cachly.facility;

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
import vn.cachly.layout.AddRooms;
import vn.cachly.layout.LayoutService;
import vn.cachly.layout.Retire;
import vn.cachly.layout.RoomView;
import vn.cachly.shared.Answers;
import vn.cachly.shared.Keyset;
import vn.cachly.shared.Page;

@Path("/api/v1/facilities")
@Tag(name = "facilities", description = "Camps, their rooms and beds")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class FacilityResource {
    private final FacilityService service;
    private final LayoutService layout;

    FacilityResource(FacilityService service, LayoutService layout) {
        this.service = service;
        this.layout = layout;
    }

    @POST
    @RolesAllowed(Role.DEPARTMENT)
    @Extension(name = "x-creates", value = "true")
    @Operation(
            summary = "Set up a camp",
            description = "With buildings, floors, rooms, beds, neighbours and approvals, in one call.")
    @Extension(
            name = "x-400",
            value =
                    "CATEGORY_UNKNOWN, COORDINATES_INCOMPLETE, ROOM_UNKNOWN, ROOM_BESIDE_ITSELF, IN_FUTURE, END_BEFORE_START")
    @Extension(name = "x-404", value = "PLACE_NOT_FOUND: the unit is not in your place")
    @Extension(name = "x-409", value = "ID_TAKEN, ROOM_NAME_TAKEN, BED_NAME_TAKEN, UNIT_NOT_IN_FORCE")
    public RestResponse<FacilityView> create(@NotNull @Valid CreateFacility command) {
        return Answers.recorded(service.create(command), "/api/v1/facilities");
    }

    @GET
    @RolesAllowed({
        Role.RECEPTION,
        Role.HEALTH_WORKER,
        Role.COMMANDER,
        Role.DEPARTMENT,
        Role.COMMITTEE,
        Role.ADMINISTRATOR
    })
    @Operation(
            summary = "Camps in your place",
            description = "In the order of their names; with `unitId` those that lie in it today.")
    public Page<FacilityLine> page(
            @RestQuery UUID unitId,
            @RestQuery FacilityKind kind,
            @RestQuery @DefaultValue(Keyset.DEFAULT_LIMIT) int limit,
            @RestQuery String cursor) {
        return service.page(unitId, kind, Keyset.of(limit, cursor));
    }

    @GET
    @Path("{id}")
    @RolesAllowed({
        Role.RECEPTION,
        Role.HEALTH_WORKER,
        Role.COMMANDER,
        Role.DEPARTMENT,
        Role.COMMITTEE,
        Role.ADMINISTRATOR
    })
    @Operation(summary = "One camp", description = "With its approvals.")
    public RestResponse<FacilityView> view(@RestPath UUID id) {
        return Answers.ok(service.view(id));
    }

    @GET
    @Path("{id}/rooms")
    @RolesAllowed({Role.RECEPTION, Role.HEALTH_WORKER, Role.COMMANDER, Role.DEPARTMENT})
    @Operation(summary = "Rooms of a camp", description = "In walking order, with beds and neighbouring rooms.")
    public Page<RoomView> rooms(
            @RestPath UUID id, @RestQuery @DefaultValue(Keyset.DEFAULT_LIMIT) int limit, @RestQuery String cursor) {
        service.require(id);
        return layout.page(id, Keyset.of(limit, cursor));
    }

    @POST
    @Path("{id}/rooms")
    @RolesAllowed({Role.DEPARTMENT, Role.COMMANDER})
    @Operation(
            summary = "Add rooms and beds",
            description = "To a camp that exists; they follow the last room in walking order.")
    @Extension(name = "x-400", value = "ROOM_UNKNOWN, ROOM_BESIDE_ITSELF")
    @Extension(name = "x-409", value = "ROOM_NAME_TAKEN, BED_NAME_TAKEN, FACILITY_RETIRED")
    public RestResponse<FacilityView> addRooms(@RestPath UUID id, @NotNull @Valid AddRooms command) {
        return Answers.ok(service.addRooms(id, command));
    }

    @POST
    @Path("{id}/retire")
    @RolesAllowed(Role.DEPARTMENT)
    @Operation(
            summary = "Retire a camp",
            description = "With all its beds, when nobody and nothing is in them any more.")
    @Extension(name = "x-409", value = "BED_IN_USE, PEOPLE_THERE, FACILITY_RETIRED")
    public RestResponse<FacilityView> retire(
            @RestPath UUID id, @RestHeader(HttpHeaders.IF_MATCH) String version, @NotNull @Valid Retire command) {
        return Answers.ok(service.retire(id, Answers.version(version), command));
    }
}
