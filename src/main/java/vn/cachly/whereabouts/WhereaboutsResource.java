package vn.cachly.whereabouts;

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
import vn.cachly.stay.StayView;

@Path("/api/v1/stays/{id}")
@Tag(name = "whereabouts", description = "People who are not in the camp although their stay goes on")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class WhereaboutsResource {
    private static final String BACK = "OTHER_FACILITY, OUT_OF_ORDER, and the rules of the room as for admission";

    private final WhereaboutsService service;

    WhereaboutsResource(WhereaboutsService service) {
        this.service = service;
    }

    @POST
    @Path("absent")
    @RolesAllowed({Role.RECEPTION, Role.HEALTH_WORKER, Role.COMMANDER})
    @Operation(
            summary = "Somebody has gone without leave",
            description =
                    "Absent from when he was last seen: his days stand still, his bed is blocked until an officer frees it, and a task asks to find him.")
    @Extension(name = "x-400", value = "CHILD_UNKNOWN, IN_FUTURE")
    @Extension(
            name = "x-409",
            value =
                    "STAY_ENDED, ABSENT_ALREADY, CHILD_NOT_NAMED; OUT_OF_ORDER: something is written down of him that was at that time or later")
    public RestResponse<StayView> absent(
            @RestPath UUID id, @RestHeader(HttpHeaders.IF_MATCH) String version, @NotNull @Valid MarkAbsent command) {
        return Answers.ok(service.absent(id, Answers.version(version), command));
    }

    @POST
    @Path("found")
    @RolesAllowed({Role.RECEPTION, Role.HEALTH_WORKER, Role.COMMANDER})
    @Operation(
            summary = "Somebody who had gone is back",
            description =
                    "In a bed or waiting for one. Whether his days go on or begin again the rules of his stay say (`onReturn`).")
    @Extension(name = "x-400", value = "CHILD_UNKNOWN, IN_FUTURE")
    @Extension(name = "x-404", value = "BED_NOT_FOUND")
    @Extension(name = "x-409", value = "STAY_ENDED, NOT_ABSENT, " + BACK)
    public RestResponse<StayView> found(
            @RestPath UUID id, @RestHeader(HttpHeaders.IF_MATCH) String version, @NotNull @Valid MarkFound command) {
        return Answers.ok(service.found(id, Answers.version(version), command));
    }

    @POST
    @Path("to-hospital")
    @RolesAllowed({Role.HEALTH_WORKER, Role.COMMANDER})
    @Operation(
            summary = "Take somebody to a hospital",
            description =
                    "From where he is to come back, also while he is on the way from camp to camp; his days go on. His bed is kept, or cleaned. Whoever does not come back ends his stay for treatment.")
    @Extension(name = "x-400", value = "CHILD_UNKNOWN, IN_FUTURE, REASON_NEEDED")
    @Extension(
            name = "x-409",
            value =
                    "STAY_ENDED; NOT_IN_CAMP: he is elsewhere already; NOT_IN_BED: there is no bed to keep; CHILD_NOT_NAMED, OUT_OF_ORDER")
    public RestResponse<StayView> toHospital(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) String version,
            @NotNull @Valid TakeToHospital command) {
        return Answers.ok(service.toHospital(id, Answers.version(version), command));
    }

    @POST
    @Path("from-hospital")
    @RolesAllowed({Role.RECEPTION, Role.HEALTH_WORKER, Role.COMMANDER})
    @Operation(
            summary = "Somebody is back from the hospital",
            description =
                    "In the bed that was kept, in another, or waiting for one. A bed that was kept is free again.")
    @Extension(name = "x-400", value = "CHILD_UNKNOWN, IN_FUTURE, REASON_NEEDED")
    @Extension(name = "x-404", value = "BED_NOT_FOUND")
    @Extension(name = "x-409", value = "STAY_ENDED, NOT_AT_HOSPITAL, " + BACK)
    public RestResponse<StayView> fromHospital(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) String version,
            @NotNull @Valid BringFromHospital command) {
        return Answers.ok(service.fromHospital(id, Answers.version(version), command));
    }

    @POST
    @Path("close-as-absconded")
    @RolesAllowed({Role.COMMANDER, Role.DEPARTMENT})
    @Operation(
            summary = "Close the stay of somebody who has gone",
            description = "Nobody waits for him any longer. Caught later, he is admitted anew.")
    @Extension(name = "x-400", value = "END_BEFORE_START, IN_FUTURE, REASON_NEEDED")
    @Extension(name = "x-409", value = "STAY_ENDED, NOT_ABSENT, OUT_OF_ORDER")
    public RestResponse<StayView> close(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) String version,
            @NotNull @Valid CloseAsAbsconded command) {
        return Answers.ok(service.close(id, Answers.version(version), command));
    }
}
