package vn.cachly.result;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.cachly.access.Role;
import vn.cachly.shared.Answers;

@Path("/api/v1/test-results")
@Tag(
        name = "results",
        description =
                "What laboratories found in tubes (kết quả xét nghiệm), revision by revision, and the tray of what does not fit")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class TestResultResource {
    private final ResultService service;

    TestResultResource(ResultService service) {
        this.service = service;
    }

    @POST
    @RolesAllowed({Role.LABORATORY, Role.HEALTH_WORKER, Role.DEPARTMENT})
    @Operation(summary = "Send results", description = """
                    At most 200, each alone. Each echoes the tube and the name or the birth year of the person: names are compared without \
                    marks and capitals, their words in any order. What does not fit, and a final result that says another thing \
                    than the one that counts, goes into the tray, where it has no effect on anybody (`REVIEW`); whose tube \
                    it is nobody is told. The same result again (tube, status, outcome, method, moment) is `SAME`, and \
                    there is no second one. `error` of an item is the problem that a request for it would be answered with: 404 \
                    TUBE_NOT_FOUND in your place; 409 RESULT_ORDER: there is a final one, which is corrected at its sample; ID_TAKEN; 400 \
                    RESULT_BEFORE_SAMPLE, ECHO_MISSING, RESULT_STATUS, IN_FUTURE.""")
    public RestResponse<ReportedView> report(@NotNull @Valid ReportResults command) {
        return Answers.ok(service.report(command));
    }
}
