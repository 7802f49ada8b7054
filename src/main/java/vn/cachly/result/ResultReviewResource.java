package vn.cachly.result;

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

@Path("/api/v1/result-reviews")
@Tag(name = "results")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class ResultReviewResource {
    private final ReviewService service;

    ResultReviewResource(ReviewService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed({Role.HEALTH_WORKER, Role.COMMANDER, Role.DEPARTMENT})
    @Operation(
            summary = "Results that do not fit their tubes",
            description =
                    "The newest first. Those with an unknown tube are seen by whoever reaches all camps for which their sender works.")
    @Extension(name = "x-404", value = "PLACE_NOT_FOUND: a camp of another place")
    public Page<ReviewView> page(
            @RestQuery UUID facilityId,
            @Parameter(description = "Absent: those that wait") @RestQuery @DefaultValue("OPEN") ReviewState state,
            @RestQuery @DefaultValue(Keyset.DEFAULT_LIMIT) int limit,
            @RestQuery String cursor) {
        return service.page(facilityId, state, Keyset.of(limit, cursor));
    }

    @POST
    @Path("{id}/accept")
    @RolesAllowed({Role.HEALTH_WORKER, Role.COMMANDER, Role.DEPARTMENT})
    @Operation(
            summary = "Say to which tube a result belongs",
            description =
                    "From then on it counts as if it had come with that tube; one that contradicts what counted corrects it, and what had followed from that is undone. Name and birth year as they were sent are laid beside the person whose tube it is: where they do not fit, `although` says that it is the tube all the same. With `dryRun` nothing is written, and the answer names the stay.")
    @Extension(name = "x-400", value = "RESULT_BEFORE_SAMPLE")
    @Extension(name = "x-404", value = "TUBE_NOT_FOUND: in your place")
    @Extension(
            name = "x-409",
            value =
                    "REVIEW_DECIDED; ECHO_MISMATCH: the tube is of somebody of another name or year; RESULT_ORDER: there is a final result in that tube, which is corrected at its sample")
    public RestResponse<ReviewView> accept(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) String version,
            @Parameter(description = "Show whose it would be and write nothing") @RestQuery @DefaultValue("false")
                    boolean dryRun,
            @NotNull @Valid AcceptReview command) {
        return Answers.ok(service.accept(id, Answers.version(version), command, dryRun));
    }

    @POST
    @Path("{id}/discard")
    @RolesAllowed({Role.HEALTH_WORKER, Role.COMMANDER, Role.DEPARTMENT})
    @Operation(summary = "Say that a result is nobody's", description = "It never has any effect.")
    @Extension(name = "x-409", value = "REVIEW_DECIDED")
    public RestResponse<ReviewView> discard(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) String version,
            @NotNull @Valid DiscardReview command) {
        return Answers.ok(service.discard(id, Answers.version(version), command));
    }
}
