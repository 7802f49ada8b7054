package vn.cachly.evidence;

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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import vn.cachly.access.Role;
import vn.cachly.shared.Answers;

@Path("/api/v1/persons/{id}/evidence")
@Tag(name = "evidence", description = "Vaccine doses, recoveries and tests elsewhere; they count once verified")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class EvidenceResource {
    private final EvidenceService service;

    EvidenceResource(EvidenceService service) {
        this.service = service;
    }

    @POST
    @RolesAllowed({Role.RECEPTION, Role.HEALTH_WORKER, Role.COMMANDER, Role.DEPARTMENT})
    @Extension(name = "x-creates", value = "true")
    @Operation(
            summary = "Write down what somebody shows",
            description = "It counts once an officer has verified it. The versions of the person's stays rise.")
    @Extension(name = "x-400", value = "EVIDENCE_INCOMPLETE, IN_FUTURE")
    @Extension(name = "x-409", value = "ID_TAKEN")
    public RestResponse<EvidenceView> add(@RestPath UUID id, @NotNull @Valid AddEvidence command) {
        return Answers.recorded(service.add(id, command), "/api/v1/persons/" + id + "/evidence");
    }

    @GET
    @RolesAllowed({Role.RECEPTION, Role.HEALTH_WORKER, Role.COMMANDER, Role.DEPARTMENT})
    @Operation(summary = "What somebody has shown")
    public List<EvidenceView> list(@RestPath UUID id) {
        return service.of(id);
    }

    @POST
    @Path("{evidenceId}/judge")
    @RolesAllowed({Role.HEALTH_WORKER, Role.COMMANDER, Role.DEPARTMENT})
    @Operation(
            summary = "Verify or reject a paper",
            description =
                    "What was verified may be rejected later. The dates of a stay do not move by it: an officer applies the rule that it opens or closes. The versions of the person's stays rise.")
    @Extension(name = "x-400", value = "EVIDENCE_INCOMPLETE: a rejection without a reason")
    @Extension(name = "x-409", value = "ALREADY_JUDGED")
    public RestResponse<EvidenceView> judge(
            @RestPath UUID id,
            @RestPath UUID evidenceId,
            @RestHeader(HttpHeaders.IF_MATCH) String version,
            @NotNull @Valid JudgeEvidence command) {
        return Answers.ok(service.judge(id, evidenceId, Answers.version(version), command));
    }
}
