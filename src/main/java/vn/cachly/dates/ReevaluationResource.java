package vn.cachly.dates;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import vn.cachly.access.Role;
import vn.cachly.job.JobAnswers;
import vn.cachly.shared.Answers;
import vn.cachly.shared.Keyset;
import vn.cachly.shared.Page;
import vn.cachly.shared.Versioned;

@Path("/api/v1/protocols/{id}/versions/{versionId}")
@Tag(name = "dates", description = "The dates of stays with their reasons")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class ReevaluationResource {
    private final ReevaluationService service;

    ReevaluationResource(ReevaluationService service) {
        this.service = service;
    }

    @GET
    @Path("preview")
    @RolesAllowed(Role.DEPARTMENT)
    @Operation(
            summary = "What a version would change",
            description =
                    "For those in quarantine now: whose date would move, by how many days. Of a draft as if it were published, of one that begins later as of that moment.")
    @Extension(name = "x-404", value = "PLACE_NOT_FOUND: of another place")
    public RestResponse<PreviewView> preview(@RestPath UUID id, @RestPath UUID versionId) {
        return Answers.ok(service.preview(id, versionId));
    }

    @GET
    @Path("preview/stays")
    @RolesAllowed(Role.DEPARTMENT)
    @Operation(summary = "The stays of a preview", description = "By camp: from which date to which.")
    @Extension(name = "x-404", value = "PLACE_NOT_FOUND: of another place")
    public Page<PreviewLine> lines(
            @RestPath UUID id,
            @RestPath UUID versionId,
            @RestQuery @DefaultValue(Keyset.DEFAULT_LIMIT) int limit,
            @RestQuery String cursor) {
        return service.lines(id, versionId, Keyset.of(limit, cursor));
    }

    @POST
    @Path("re-evaluate")
    @RolesAllowed(Role.DEPARTMENT)
    @Operation(
            summary = "Apply a version to those in quarantine",
            description =
                    "To exactly those whom the preview named, all or none; each clock gets an event that says so. "
                            + "The `result` of a job is what would have been answered at once; until it is DONE nothing has changed, and "
                            + "if anything changes before it runs it fails with PREVIEW_OUTDATED.")
    @APIResponseSchema(PreviewView.class)
    @Extension(name = "x-job", value = "More than 200 stays")
    @Extension(name = "x-404", value = "PLACE_NOT_FOUND: of another place")
    @Extension(
            name = "x-409",
            value =
                    "NOT_PUBLISHED; NOT_IN_FORCE: it begins later; PREVIEW_OUTDATED: something has changed since the preview, look at it again")
    public RestResponse<Versioned> reevaluate(
            @RestPath UUID id, @RestPath UUID versionId, @NotNull @Valid Reevaluate command) {
        Reevaluation reevaluation = service.reevaluate(id, versionId, command);
        return reevaluation.job() == null
                ? Answers.<Versioned>ok(reevaluation.applied())
                : JobAnswers.accepted(reevaluation.job());
    }
}
