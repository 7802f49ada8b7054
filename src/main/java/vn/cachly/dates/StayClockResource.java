package vn.cachly.dates;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
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
import org.jboss.resteasy.reactive.RestResponse;
import vn.cachly.access.Role;
import vn.cachly.shared.Answers;

@Path("/api/v1/stays/{id}/clock")
@Tag(name = "dates", description = "The dates of stays with their reasons")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class StayClockResource {
    private final StayClockService service;

    StayClockResource(StayClockService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed({Role.RECEPTION, Role.HEALTH_WORKER, Role.COMMANDER, Role.DEPARTMENT})
    @Operation(
            summary = "The dates of a stay, explained",
            description =
                    "Which rule applies, from which event it counts, the arithmetic, the tests with their dates, the holds, and what would apply if it were decided now.")
    public RestResponse<StayClockView> view(@RestPath UUID id) {
        return Answers.ok(service.view(id));
    }

    @POST
    @Path("events")
    @RolesAllowed({Role.HEALTH_WORKER, Role.COMMANDER, Role.DEPARTMENT})
    @Extension(name = "x-creates", value = "true")
    @Operation(
            summary = "Write down what moves the dates",
            description =
                    "A contact, a positive, a recovery, going away and coming back, an entry told late. Never changed; revoke it.")
    @Extension(name = "x-400", value = "CLOCK_KIND, IN_FUTURE, REASON_NEEDED")
    @Extension(name = "x-409", value = "STAY_ENDED, ID_TAKEN")
    public RestResponse<StayClockView> add(@RestPath UUID id, @NotNull @Valid AddClockEvent command) {
        return Answers.recorded(service.add(id, command), "/api/v1/stays/" + id + "/clock");
    }

    @POST
    @Path("events/{eventId}/revoke")
    @RolesAllowed({Role.HEALTH_WORKER, Role.COMMANDER, Role.DEPARTMENT})
    @Operation(summary = "Take an event back", description = "It stays readable, marked, and counts no more.")
    @Extension(
            name = "x-400",
            value = "CLOCK_KIND: the entry into the camp and an applied rule, which is put right by apply-rule")
    @Extension(name = "x-409", value = "STAY_ENDED, ALREADY_REVOKED, EVENT_FOLLOWS")
    public RestResponse<StayClockView> revoke(
            @RestPath UUID id, @RestPath UUID eventId, @NotNull @Valid RevokeClockEvent command) {
        return Answers.ok(service.revoke(id, eventId, command));
    }

    @POST
    @Path("apply-rule")
    @RolesAllowed({Role.COMMANDER, Role.DEPARTMENT})
    @Operation(
            summary = "Put a stay under the rule that would be chosen now",
            description = "For one stay; for all that a version means: re-evaluate of the version.")
    @Extension(name = "x-409", value = "STAY_ENDED; RULE_NOT_MEANT: another rule, or none, would be chosen now")
    public RestResponse<StayClockView> apply(
            @RestPath UUID id, @RestHeader(HttpHeaders.IF_MATCH) String version, @NotNull @Valid ApplyRule command) {
        return Answers.ok(service.apply(id, Answers.version(version), command));
    }
}
