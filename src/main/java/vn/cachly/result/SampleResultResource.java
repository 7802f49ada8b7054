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

@Path("/api/v1/samples/{id}/results")
@Tag(name = "results")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class SampleResultResource {
    private final ResultService service;
    private final CorrectionService corrections;

    SampleResultResource(ResultService service, CorrectionService corrections) {
        this.service = service;
        this.corrections = corrections;
    }

    @GET
    @RolesAllowed({Role.HEALTH_WORKER, Role.COMMANDER, Role.DEPARTMENT, Role.LABORATORY})
    @Operation(
            summary = "What was found in a sample",
            description = "All revisions, the newest first, and the one outcome that counts.")
    public SampleResultsView list(@RestPath UUID id) {
        return service.of(id);
    }

    @POST
    @Path("correct")
    @RolesAllowed({Role.LABORATORY, Role.HEALTH_WORKER, Role.DEPARTMENT})
    @Operation(summary = "Put another result in the place of a final one", description = """
                    `If-Match` is the version of the sample. With `dryRun` nothing is written, and the answer lists what would be undone and \
                    what would follow. It echoes the name or the birth year; where that does not fit, it goes into the tray.""")
    @Extension(name = "x-400", value = "ECHO_MISSING, RESULT_BEFORE_SAMPLE, IN_FUTURE")
    @Extension(name = "x-409", value = "RESULT_ORDER: there is no final result to correct; ID_TAKEN")
    public RestResponse<CorrectionView> correct(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) String version,
            @Parameter(description = "Show what follows and write nothing") @RestQuery @DefaultValue("false")
                    boolean dryRun,
            @NotNull @Valid CorrectResult command) {
        return Answers.ok(corrections.correct(id, Answers.version(version), command, dryRun));
    }

    @POST
    @Path("withdraw")
    @RolesAllowed({Role.LABORATORY, Role.HEALTH_WORKER, Role.DEPARTMENT})
    @Operation(summary = "Take the result of a sample away", description = """
                    The sample waits for one again. `If-Match` is the version of the sample. With `dryRun` nothing is written, and the \
                    answer lists what would be undone.""")
    @Extension(name = "x-400", value = "RESULT_BEFORE_SAMPLE, IN_FUTURE")
    @Extension(name = "x-409", value = "RESULT_ORDER: there is no result to take away; ID_TAKEN")
    public RestResponse<CorrectionView> withdraw(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) String version,
            @Parameter(description = "Show what follows and write nothing") @RestQuery @DefaultValue("false")
                    boolean dryRun,
            @NotNull @Valid WithdrawResult command) {
        return Answers.ok(corrections.withdraw(id, Answers.version(version), command, dryRun));
    }
}
