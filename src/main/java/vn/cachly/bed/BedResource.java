package vn.cachly.bed;

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

@Path("/api/v1/beds/{id}")
@Tag(name = "beds", description = "What beds are used for, and planned for")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class BedResource {
    private final BedService service;
    private final ReservationService reservations;

    BedResource(BedService service, ReservationService reservations) {
        this.service = service;
        this.reservations = reservations;
    }

    @GET
    @Path("uses")
    @RolesAllowed({Role.RECEPTION, Role.HEALTH_WORKER, Role.COMMANDER, Role.DEPARTMENT})
    @Operation(
            summary = "Uses of a bed",
            description = "People, holds, cleanings, repairs and blocks; the newest first.")
    public Page<BedUseView> uses(
            @RestPath UUID id, @RestQuery @DefaultValue(Keyset.DEFAULT_LIMIT) int limit, @RestQuery String cursor) {
        return service.page(id, Keyset.of(limit, cursor));
    }

    @POST
    @Path("uses")
    @RolesAllowed({Role.RECEPTION, Role.COMMANDER})
    @Extension(name = "x-creates", value = "true")
    @Operation(
            summary = "Hold a bed, block it, clean it or take it out of service",
            description = "Only while nobody and nothing else has it.")
    @Extension(
            name = "x-400",
            value = "OCCUPIED_BY_STAY_ONLY, HOLD_NEEDS_END, ONLY_HOLD_ENDS, END_BEFORE_START, IN_FUTURE, REASON_NEEDED")
    @Extension(name = "x-409", value = "BED_TAKEN with what is in the way, BED_RETIRED, ID_TAKEN")
    public RestResponse<BedUseView> begin(@RestPath UUID id, @NotNull @Valid BeginBedUse command) {
        return Answers.recorded(service.begin(id, command), "/api/v1/beds/" + id + "/uses");
    }

    @POST
    @Path("uses/{useId}/end")
    @RolesAllowed({Role.RECEPTION, Role.COMMANDER})
    @Operation(
            summary = "End a hold, a block, a cleaning or a repair",
            description = "When a cleaning ends, what was planned for the bed begins.")
    @Extension(name = "x-400", value = "END_BEFORE_START, IN_FUTURE, REASON_NEEDED")
    @Extension(name = "x-409", value = "USE_ENDS_WITH_STAY, USE_OVER")
    public RestResponse<BedUseView> end(
            @RestPath UUID id,
            @RestPath UUID useId,
            @RestHeader(HttpHeaders.IF_MATCH) String version,
            @NotNull @Valid EndBedUse command) {
        return Answers.ok(service.end(id, useId, Answers.version(version), command));
    }

    @GET
    @Path("reservations")
    @RolesAllowed({Role.RECEPTION, Role.HEALTH_WORKER, Role.COMMANDER, Role.DEPARTMENT})
    @Operation(summary = "Plans for a bed", description = "Past ones too, with what became of them.")
    public Page<BedReservationView> reservations(
            @RestPath UUID id, @RestQuery @DefaultValue(Keyset.DEFAULT_LIMIT) int limit, @RestQuery String cursor) {
        return reservations.page(id, Keyset.of(limit, cursor));
    }

    @POST
    @Path("reservations")
    @RolesAllowed({Role.RECEPTION, Role.COMMANDER})
    @Extension(name = "x-creates", value = "true")
    @Operation(
            summary = "Plan what a bed in use is for next",
            description = "Blocks nothing now; begins when the cleaning ends.")
    @Extension(name = "x-400", value = "HOLD_NEEDS_END, END_BEFORE_START")
    @Extension(name = "x-409", value = "BED_FREE: take it at once instead; BED_RESERVED, BED_RETIRED, ID_TAKEN")
    public RestResponse<BedReservationView> plan(@RestPath UUID id, @NotNull @Valid ReserveBed command) {
        return Answers.recorded(reservations.plan(id, command), "/api/v1/beds/" + id + "/reservations");
    }

    @POST
    @Path("reservations/{reservationId}/cancel")
    @RolesAllowed({Role.RECEPTION, Role.COMMANDER})
    @Operation(summary = "Give up a plan for a bed")
    @Extension(name = "x-409", value = "RESERVATION_OVER")
    public RestResponse<BedReservationView> cancel(
            @RestPath UUID id,
            @RestPath UUID reservationId,
            @RestHeader(HttpHeaders.IF_MATCH) String version,
            @NotNull @Valid CancelReservation command) {
        return Answers.ok(reservations.cancel(id, reservationId, Answers.version(version), command));
    }
}
