package vn.cachly.intake;

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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import vn.cachly.access.Role;
import vn.cachly.job.JobAnswers;
import vn.cachly.shared.Answers;
import vn.cachly.shared.Versioned;

@Path("/api/v1/arrival-groups/{id}")
@Tag(name = "arrivals")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class IntakeResource {
    private final IntakeService service;
    private final ProposalService proposals;

    IntakeResource(IntakeService service, ProposalService proposals) {
        this.service = service;
        this.proposals = proposals;
    }

    @GET
    @Path("placement")
    @RolesAllowed({Role.RECEPTION, Role.HEALTH_WORKER, Role.COMMANDER, Role.DEPARTMENT})
    @Operation(summary = "Which bed for whom of a group", description = """
                    For all who are received, screened and not admitted, as if they were placed now. Nothing is written and no bed is \
                    kept. Beside it those who are not ready, each with the reason; for those without a bed the camps in your place that \
                    have room.""")
    public GroupPlacement placement(
            @RestPath UUID id,
            @Parameter(description = "Families that no room takes whole may be parted")
                    @RestQuery
                    @DefaultValue("false")
                    boolean split) {
        return proposals.placement(id, split);
    }

    @POST
    @Path("admissions")
    @RolesAllowed({Role.RECEPTION, Role.COMMANDER})
    @Operation(summary = "Admit people of a group", description = """
                    Without `items` everybody who was received: beds are found by the proposal of `/placement` and taken in the same \
                    transaction. With `items` those named, with the bed named, a bed that is found (`findBeds`), or none, and then \
                    they wait for one. Parties are admitted whole or not at all, and none for the sake of another. Somebody admitted \
                    before is answered with where he lies. The `result` of a job is what would have been answered at once; until it is \
                    DONE nobody is admitted. `error` of somebody REFUSED is the problem that an admission alone would be \
                    answered with, or 404 ARRIVAL_NOT_FOUND in this group; 409 NOT_RECEIVED, SCREENING_MISSING, PARTY_NOT_READY: \
                    those in `ids`, who belong to him, are not screened yet, ARRIVAL_OVER.""")
    @Extension(name = "x-400", value = "IN_FUTURE, REASON_NEEDED")
    @Extension(name = "x-409", value = "FACILITY_RETIRED, FACILITY_NOT_OPENED: then nobody is admitted")
    @APIResponseSchema(AdmittedView.class)
    @Extension(name = "x-job", value = "Everybody who was received, and more than 200 were")
    public RestResponse<Versioned> admit(@RestPath UUID id, @NotNull @Valid AdmitArrivals command) {
        Admitted admitted = service.admit(id, command);
        return admitted.job() == null ? Answers.<Versioned>ok(admitted.done()) : JobAnswers.accepted(admitted.job());
    }
}
