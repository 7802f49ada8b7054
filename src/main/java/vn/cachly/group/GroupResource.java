package vn.cachly.group;

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
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import vn.cachly.access.Role;
import vn.cachly.shared.Answers;
import vn.cachly.shared.Keyset;
import vn.cachly.shared.Page;

@Path("/api/v1/arrival-groups")
@Tag(
        name = "arrivals",
        description =
                "People who come together (đoàn), from the announcement until each has a bed: who was expected, who "
                        + "was received, who is missing; and whether the figures add up")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class GroupResource {
    private final GroupService service;

    GroupResource(GroupService service) {
        this.service = service;
    }

    @POST
    @RolesAllowed({Role.RECEPTION, Role.HEALTH_WORKER, Role.COMMANDER, Role.DEPARTMENT})
    @Extension(name = "x-creates", value = "true")
    @Operation(summary = "Announce a group", description = "It may also stand at the gate already.")
    @Extension(name = "x-404", value = "NOT_FOUND: the camp; ORIGIN_NOT_FOUND")
    @Extension(name = "x-409", value = "FACILITY_RETIRED, FACILITY_NOT_OPENED, ORIGIN_RETIRED, ID_TAKEN")
    public RestResponse<GroupView> plan(@NotNull @Valid PlanGroup command) {
        return Answers.recorded(service.plan(command), "/api/v1/arrival-groups");
    }

    @GET
    @RolesAllowed({Role.RECEPTION, Role.HEALTH_WORKER, Role.COMMANDER, Role.DEPARTMENT})
    @Operation(summary = "Groups in your place", description = "With their figures; the newest first.")
    public Page<GroupView> page(
            @RestQuery UUID facilityId,
            @RestQuery GroupStatus status,
            @Parameter(description = "The day on which they came, or are to come") @RestQuery LocalDate day,
            @RestQuery @DefaultValue(Keyset.DEFAULT_LIMIT) int limit,
            @RestQuery String cursor) {
        return service.page(new GroupFilter(facilityId, status, day), Keyset.of(limit, cursor));
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.RECEPTION, Role.HEALTH_WORKER, Role.COMMANDER, Role.DEPARTMENT})
    @Operation(summary = "One group", description = "With its figures, and whether they add up.")
    public RestResponse<GroupView> view(@RestPath UUID id) {
        return Answers.ok(service.view(id));
    }

    @POST
    @Path("{id}/changes")
    @RolesAllowed({Role.RECEPTION, Role.HEALTH_WORKER, Role.COMMANDER, Role.DEPARTMENT})
    @Operation(summary = "Announce it otherwise", description = "All that is announced of it anew.")
    @Extension(name = "x-404", value = "ORIGIN_NOT_FOUND")
    @Extension(name = "x-409", value = "GROUP_CLOSED, ORIGIN_RETIRED")
    public RestResponse<GroupView> change(
            @RestPath UUID id, @RestHeader(HttpHeaders.IF_MATCH) String version, @NotNull @Valid ChangeGroup command) {
        return Answers.ok(service.change(id, Answers.version(version), command));
    }

    @POST
    @Path("{id}/handover")
    @RolesAllowed({Role.RECEPTION, Role.HEALTH_WORKER, Role.COMMANDER})
    @Operation(
            summary = "Take a group over",
            description =
                    "What those say who brought it. Said again it is a correction, and the count before stays on record.")
    @Extension(name = "x-400", value = "CORRECTION_NEEDS_REASON, IN_FUTURE, REASON_NEEDED")
    @Extension(name = "x-409", value = "GROUP_STATUS: it is closed or cancelled")
    public RestResponse<GroupView> handOver(
            @RestPath UUID id, @RestHeader(HttpHeaders.IF_MATCH) String version, @NotNull @Valid HandOver command) {
        return Answers.ok(service.handOver(id, Answers.version(version), command));
    }

    @POST
    @Path("{id}/close")
    @RolesAllowed({Role.RECEPTION, Role.HEALTH_WORKER, Role.COMMANDER})
    @Operation(
            summary = "Nobody else comes",
            description =
                    "Whoever was expected and has not come is missing from now on, with a task MISSING_PERSON each; "
                            + "who comes later is ticked off all the same.")
    @Extension(
            name = "x-400",
            value = "DIFFERENCE_NEEDS_REASON: those announced, handed over and received are not the same number")
    @Extension(name = "x-409", value = "GROUP_STATUS: not handed over yet, or over")
    public RestResponse<GroupView> close(
            @RestPath UUID id, @RestHeader(HttpHeaders.IF_MATCH) String version, @NotNull @Valid CloseGroup command) {
        return Answers.ok(service.close(id, Answers.version(version), command));
    }

    @POST
    @Path("{id}/cancel")
    @RolesAllowed({Role.RECEPTION, Role.HEALTH_WORKER, Role.COMMANDER, Role.DEPARTMENT})
    @Operation(summary = "It does not come", description = "Those on its list are not expected any more.")
    @Extension(name = "x-409", value = "GROUP_STATUS: handed over, or over; GROUP_HAS_PEOPLE: some were received")
    public RestResponse<GroupView> cancel(
            @RestPath UUID id, @RestHeader(HttpHeaders.IF_MATCH) String version, @NotNull @Valid CancelGroup command) {
        return Answers.ok(service.cancel(id, Answers.version(version), command));
    }
}
