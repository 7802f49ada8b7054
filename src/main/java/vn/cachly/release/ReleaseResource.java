package vn.cachly.release;

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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import vn.cachly.access.Role;
import vn.cachly.job.JobAnswers;
import vn.cachly.shared.Answers;
import vn.cachly.shared.Keyset;
import vn.cachly.shared.Page;
import vn.cachly.shared.Versioned;

@Path("/api/v1/release-lists")
@Tag(name = "release", description = "Who may leave, on which list, with which decision")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class ReleaseResource {
    private final ReleaseListService service;
    private final DepartureService departures;

    ReleaseResource(ReleaseListService service, DepartureService departures) {
        this.service = service;
        this.departures = departures;
    }

    @POST
    @RolesAllowed({Role.HEALTH_WORKER, Role.COMMANDER, Role.DEPARTMENT})
    @Extension(name = "x-creates", value = "true")
    @Operation(
            summary = "Propose who is to leave",
            description =
                    "People of one camp who leave in one way. Nobody is on two lists. Paper can be made before the day.")
    @Extension(name = "x-400", value = "LISTED_TWICE, STAY_NOT_LISTED: somebody is not in the camp, or has left")
    @Extension(name = "x-409", value = "ID_TAKEN; ON_ANOTHER_LIST: those in `ids`")
    public RestResponse<ReleaseListView> propose(@NotNull @Valid ProposeRelease command) {
        return Answers.recorded(service.propose(command), "/api/v1/release-lists");
    }

    @GET
    @RolesAllowed({Role.HEALTH_WORKER, Role.COMMANDER, Role.DEPARTMENT})
    @Operation(summary = "Lists of a camp", description = "Without the people on them; the oldest first.")
    public Page<ReleaseListView> page(
            @NotNull @RestQuery UUID facilityId,
            @RestQuery @DefaultValue(Keyset.DEFAULT_LIMIT) int limit,
            @RestQuery String cursor) {
        return service.page(facilityId, Keyset.of(limit, cursor));
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.HEALTH_WORKER, Role.COMMANDER, Role.DEPARTMENT})
    @Operation(summary = "A list with everybody on it", description = "And what keeps each of them in now.")
    public RestResponse<ReleaseListView> view(@RestPath UUID id) {
        return Answers.ok(service.view(id));
    }

    @POST
    @Path("{id}/items")
    @RolesAllowed({Role.HEALTH_WORKER, Role.COMMANDER, Role.DEPARTMENT})
    @Operation(
            summary = "Put more people on a list",
            description = "Or say of those on it who receives them, how they travel, and by which way out they leave.")
    @Extension(name = "x-400", value = "LISTED_TWICE, STAY_NOT_LISTED")
    @Extension(name = "x-409", value = "LIST_STATUS, ON_ANOTHER_LIST")
    public RestResponse<ReleaseListView> add(
            @RestPath UUID id, @RestHeader(HttpHeaders.IF_MATCH) String version, @NotNull @Valid AddItems command) {
        return Answers.ok(service.add(id, Answers.version(version), command));
    }

    @POST
    @Path("{id}/remove")
    @RolesAllowed({Role.HEALTH_WORKER, Role.COMMANDER, Role.DEPARTMENT})
    @Operation(
            summary = "Take people off a list",
            description = "With a reason; also off an approved one, as long as they have not left.")
    @Extension(name = "x-400", value = "STAY_NOT_LISTED")
    @Extension(name = "x-409", value = "LIST_STATUS")
    public RestResponse<ReleaseListView> remove(
            @RestPath UUID id, @RestHeader(HttpHeaders.IF_MATCH) String version, @NotNull @Valid RemoveItems command) {
        return Answers.ok(service.remove(id, Answers.version(version), command));
    }

    @POST
    @Path("{id}/approve")
    @RolesAllowed({Role.COMMANDER, Role.DEPARTMENT})
    @Operation(summary = "Approve a list", description = """
                    By somebody else than whoever proposed it, put anybody on it or said where somebody goes and how, under a \
                    delegation for ends of quarantine that is in force. The decision is signed after the last change of the list, and \
                    recorded as an order of kind END.""")
    @Extension(name = "x-400", value = "IN_FUTURE, REASON_NEEDED")
    @Extension(
            name = "x-409",
            value =
                    "PROPOSER_APPROVES, LIST_STATUS, LIST_EMPTY, SIGNED_BEFORE_LIST, ORDER_NUMBER_TAKEN, SIGNER_NOT_AUTHORISED: the delegation does not cover it")
    public RestResponse<ReleaseListView> approve(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) String version,
            @NotNull @Valid ApproveRelease command) {
        return Answers.ok(service.approve(id, Answers.version(version), command));
    }

    @POST
    @Path("{id}/withdraw")
    @RolesAllowed({Role.COMMANDER, Role.DEPARTMENT})
    @Operation(
            summary = "Withdraw a list",
            description = "As long as nobody has left by it; those on it may be put on another.")
    @Extension(name = "x-409", value = "LIST_STATUS")
    public RestResponse<ReleaseListView> withdraw(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) String version,
            @NotNull @Valid WithdrawRelease command) {
        return Answers.ok(service.withdraw(id, Answers.version(version), command));
    }

    @POST
    @Path("{id}/depart")
    @RolesAllowed({Role.COMMANDER, Role.HEALTH_WORKER, Role.DEPARTMENT})
    @Operation(summary = "People of an approved list leave", description = """
                    For each: stay ended, bed left and to be cleaned, certificate issued, handover sent; or nothing of it, and `shut` and \
                    `error` say why: GATE_SHUT, PARTY_SHUT (somebody of his family in `ids` may not leave), MINOR_BEHIND (the \
                    children in `ids` would stay alone), COMPANION_NOT_LISTED (whoever shares his bed), DEPARTED, STAY_NOT_LISTED, OUT_OF_ORDER, SEEN_LATER (a sample, a check or a roll call found him here after that \
                    moment). The `result` of a job is what would have been answered at once.""")
    @APIResponseSchema(DepartedView.class)
    @Extension(name = "x-job", value = "Everybody on the list, and more than 200 are left")
    @Extension(name = "x-400", value = "IN_FUTURE, REASON_NEEDED, PARTING_NEEDS_REASON, LISTED_TWICE")
    @Extension(
            name = "x-409",
            value =
                    "LIST_STATUS: it is not approved; ORDER_REVOKED; BEFORE_DECISION: before the approval, or before the planned day")
    public RestResponse<Versioned> depart(@RestPath UUID id, @NotNull @Valid Depart command) {
        Departed departed = departures.depart(id, command);
        return departed.job() == null ? Answers.<Versioned>ok(departed.done()) : JobAnswers.accepted(departed.job());
    }
}
