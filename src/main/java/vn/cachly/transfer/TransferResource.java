package vn.cachly.transfer;

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

@Path("/api/v1/transfers")
@Tag(name = "transfer", description = "People who go to another camp: sent by the one, received by the other")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class TransferResource {
    private final TransferService service;
    private final CrossingService crossings;

    TransferResource(TransferService service, CrossingService crossings) {
        this.service = service;
        this.crossings = crossings;
    }

    @POST
    @RolesAllowed({Role.RECEPTION, Role.COMMANDER, Role.DEPARTMENT})
    @Extension(name = "x-creates", value = "true")
    @Operation(summary = "Plan that people go to another camp", description = """
                    By the camp they are in. The other camp is told at once how many come, of what sex and category, and what they need; who they \
                    are, once they are on the way. `warnings` says what does not stop them and should be known.""")
    @Extension(
            name = "x-400",
            value =
                    "DESTINATION_UNCLEAR, SAME_CAMP, TRANSFER_NAMED_TWICE; NOT_TRANSFERABLE: those in `ids` are not in this camp's hands, or have left")
    @Extension(
            name = "x-404",
            value = "DESTINATION_NOT_FOUND, UNIT_NOT_FOUND; NOT_FOUND: a sending camp of another place")
    @Extension(
            name = "x-409",
            value =
                    "ID_TAKEN, FACILITY_RETIRED; ON_TRANSFER: somebody is on the transfers in `ids`; COMPANION_STAYS: those in `ids` share a bed with somebody who does not go")
    public RestResponse<TransferView> plan(@NotNull @Valid PlanTransfer command) {
        return Answers.recorded(service.plan(command), "/api/v1/transfers");
    }

    @GET
    @RolesAllowed({Role.RECEPTION, Role.HEALTH_WORKER, Role.COMMANDER, Role.DEPARTMENT})
    @Operation(
            summary = "Transfers of your place, in both directions",
            description = "Without the people on them; the oldest first.")
    public Page<TransferView> page(
            @RestQuery UUID facilityId,
            @RestQuery TransferState state,
            @RestQuery @DefaultValue(Keyset.DEFAULT_LIMIT) int limit,
            @RestQuery String cursor) {
        return service.page(facilityId, state, Keyset.of(limit, cursor));
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.RECEPTION, Role.HEALTH_WORKER, Role.COMMANDER, Role.DEPARTMENT})
    @Operation(
            summary = "A transfer with everybody on it",
            description = "The receiving camp sees figures until they have left, then who they are.")
    public RestResponse<TransferView> view(@RestPath UUID id) {
        return Answers.ok(service.view(id));
    }

    @POST
    @Path("{id}/items")
    @RolesAllowed({Role.RECEPTION, Role.COMMANDER, Role.DEPARTMENT})
    @Operation(summary = "Put more people on a transfer", description = "By the sending camp, before anybody has left.")
    @Extension(name = "x-400", value = "TRANSFER_NAMED_TWICE, NOT_TRANSFERABLE")
    @Extension(name = "x-409", value = "TRANSFER_STATUS, ON_TRANSFER, COMPANION_STAYS")
    public RestResponse<TransferView> add(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) String version,
            @NotNull @Valid AddToTransfer command) {
        return Answers.ok(service.add(id, Answers.version(version), command));
    }

    @POST
    @Path("{id}/remove")
    @RolesAllowed({Role.RECEPTION, Role.COMMANDER, Role.DEPARTMENT})
    @Operation(
            summary = "Take people off a transfer",
            description = "By the sending camp, before anybody has left; with a reason.")
    @Extension(name = "x-400", value = "NOT_ON_TRANSFER")
    @Extension(name = "x-409", value = "TRANSFER_STATUS, COMPANION_STAYS")
    public RestResponse<TransferView> remove(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) String version,
            @NotNull @Valid RemoveFromTransfer command) {
        return Answers.ok(service.remove(id, Answers.version(version), command));
    }

    @POST
    @Path("{id}/cancel")
    @RolesAllowed({Role.RECEPTION, Role.COMMANDER, Role.DEPARTMENT})
    @Operation(summary = "Cancel a transfer", description = "By the sending camp, before anybody has left.")
    @Extension(name = "x-409", value = "TRANSFER_STATUS")
    public RestResponse<TransferView> cancel(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) String version,
            @NotNull @Valid CancelTransfer command) {
        return Answers.ok(service.cancel(id, Answers.version(version), command));
    }

    @POST
    @Path("{id}/depart")
    @RolesAllowed({Role.RECEPTION, Role.COMMANDER})
    @Operation(summary = "The people of a transfer leave", description = """
                    By the sending camp, with the number somebody has counted. All leave or nobody: their beds are to be cleaned, they are off the \
                    release lists, on the way, and from now on the receiving camp answers for them and sees all that hangs on their stays, with \
                    the open tasks; dates do not change. To a camp outside this service only a commander sends, and the stays end as TRANSFERRED.""")
    @Extension(name = "x-400", value = "TRANSFER_NAMED_TWICE, NOT_ON_TRANSFER, IN_FUTURE, REASON_NEEDED")
    @Extension(name = "x-404", value = "NOT_FOUND: also for the receiving camp")
    @Extension(
            name = "x-409",
            value =
                    "TRANSFER_STATUS, NOBODY_GOES; COUNT_DIFFERS: with both numbers; PEOPLE_NOT_READY: in `errors`, for each of them, STAY_ENDED, NOT_IN_CAMP (absent, in a hospital, on the way), COMPANION_STAYS, OUT_OF_ORDER or SEEN_LATER (a sample, a check or a roll call found him here after that time)")
    public RestResponse<TransferView> depart(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) String version,
            @NotNull @Valid DepartTransfer command) {
        return Answers.ok(crossings.depart(id, Answers.version(version), command));
    }

    @POST
    @Path("{id}/receive")
    @RolesAllowed({Role.RECEPTION, Role.COMMANDER})
    @Operation(summary = "The people of a transfer have come", description = """
                    By the receiving camp, with the number somebody has counted. Everybody on the way is named once: in a bed or waiting for one, not \
                    arrived, or sent back. Whoever has not arrived stays on the way with a task for both camps, until he is received by this call \
                    once more, sent back, or absent. Whoever is sent back is on the way to the sending camp, which receives him by this call, too, with a \
                    count of its own. Of a camp outside, the sending camp writes down who confirmed it.""")
    @Extension(
            name = "x-400",
            value =
                    "TRANSFER_NAMED_TWICE, NOT_ON_TRANSFER, NOT_ACCOUNTED_FOR (those in `ids`), END_BEFORE_START, CONFIRMER_NEEDED, ONLY_BETWEEN_CAMPS, IN_FUTURE, REASON_NEEDED")
    @Extension(name = "x-404", value = "NOT_FOUND: also for the sending camp, unless somebody is on the way back to it")
    @Extension(
            name = "x-409",
            value =
                    "TRANSFER_STATUS, COUNT_DIFFERS, OUT_OF_ORDER; NOT_ON_THE_WAY: those in `ids` have gone elsewhere meanwhile; BEDS_REFUSED: in `errors`, for each of them, why, as for admission")
    public RestResponse<TransferView> receive(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) String version,
            @NotNull @Valid ReceiveTransfer command) {
        return Answers.ok(crossings.receive(id, Answers.version(version), command));
    }
}
