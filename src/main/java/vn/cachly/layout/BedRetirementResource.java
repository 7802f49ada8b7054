package vn.cachly.layout;

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

@Path("/api/v1/beds/{id}/retire")
@Tag(name = "facilities", description = "Camps, their rooms and beds")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class BedRetirementResource {
    private final LayoutService service;

    BedRetirementResource(LayoutService service) {
        this.service = service;
    }

    @POST
    @RolesAllowed({Role.DEPARTMENT, Role.COMMANDER})
    @Operation(
            summary = "Retire a bed",
            description = "When nobody and nothing is in it any more; what it was used for stays known.")
    @Extension(name = "x-409", value = "BED_IN_USE, ALREADY_RETIRED")
    public RestResponse<BedView> retireBed(
            @RestPath UUID id, @RestHeader(HttpHeaders.IF_MATCH) String version, @NotNull @Valid Retire command) {
        return Answers.ok(service.retireBed(id, Answers.version(version), command));
    }
}
