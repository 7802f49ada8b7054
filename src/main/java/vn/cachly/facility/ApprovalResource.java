package vn.cachly.facility;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
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
import org.jboss.resteasy.reactive.RestResponse;
import vn.cachly.access.Role;
import vn.cachly.shared.Answers;

@Path("/api/v1/facilities/{id}/approvals")
@Tag(name = "facilities", description = "Camps, their rooms and beds")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class ApprovalResource {
    private final ApprovalService service;

    ApprovalResource(ApprovalService service) {
        this.service = service;
    }

    @POST
    @RolesAllowed(Role.DEPARTMENT)
    @Extension(name = "x-creates", value = "true")
    @Operation(summary = "Approve a camp for a category", description = "By a decision and for a time.")
    @Extension(name = "x-400", value = "CATEGORY_UNKNOWN, END_BEFORE_START")
    @Extension(name = "x-409", value = "ID_TAKEN, FACILITY_RETIRED")
    public RestResponse<ApprovalView> grant(@RestPath UUID id, @NotNull @Valid GrantApproval command) {
        return Answers.recorded(service.grant(id, command), "/api/v1/facilities/" + id + "/approvals");
    }

    @POST
    @Path("{approvalId}/withdraw")
    @RolesAllowed(Role.DEPARTMENT)
    @Operation(
            summary = "Withdraw an approval",
            description = "Nobody is admitted on it afterwards; whoever is there is shown as having to move.")
    @Extension(name = "x-400", value = "IN_FUTURE, REASON_NEEDED, END_BEFORE_START")
    @Extension(name = "x-409", value = "APPROVAL_OVER")
    public RestResponse<ApprovalView> withdraw(
            @RestPath UUID id,
            @RestPath UUID approvalId,
            @RestHeader(HttpHeaders.IF_MATCH) String version,
            @NotNull @Valid WithdrawApproval command) {
        return Answers.ok(service.withdraw(id, approvalId, Answers.version(version), command));
    }
}
