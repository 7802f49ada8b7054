package vn.cachly.clock;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import vn.cachly.access.Role;
import vn.cachly.shared.Answers;

@Path("/api/v1/persons/{id}/erase-reasons")
@Tag(name = "persons", description = "People in quarantine; every read is logged with its purpose")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class ReasonResource {
    private final ReasonService service;

    ReasonResource(ReasonService service) {
        this.service = service;
    }

    @POST
    @RolesAllowed(Role.AUDITOR)
    @Operation(
            summary = "Erase the words beside what moved the dates",
            description =
                    "For the data protection officer: the reasons of all clock events of the person's stays in your place go; what happened, when and by whom stays.")
    public RestResponse<ReasonsErased> erase(@RestPath UUID id, @NotNull @Valid EraseReasons command) {
        return Answers.ok(service.erase(id, command));
    }
}
