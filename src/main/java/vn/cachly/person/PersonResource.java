package vn.cachly.person;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
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

@Path("/api/v1/persons")
@Tag(name = "persons", description = "People in quarantine; every read is logged with its purpose")
@Produces(MediaType.APPLICATION_JSON)
class PersonResource {
    private final PersonService service;

    PersonResource(PersonService service) {
        this.service = service;
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.RECEPTION, Role.HEALTH_WORKER, Role.COMMANDER, Role.DEPARTMENT})
    @Operation(summary = "One person", description = "Seen by those in whose place the person stays.")
    public RestResponse<PersonView> view(@RestPath UUID id) {
        return Answers.ok(service.view(id));
    }
}
