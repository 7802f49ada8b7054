package vn.cachly.recall;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import vn.cachly.access.Role;

@Path("/api/v1/exposures/{id}/recall")
@Tag(name = "exposures")
@Produces(MediaType.APPLICATION_JSON)
class RecallResource {
    private final RecallService service;

    RecallResource(RecallService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed({Role.HEALTH_WORKER, Role.COMMANDER, Role.DEPARTMENT})
    @Operation(summary = "Contacts who have left, and how to reach them", description = """
                    With phone and address, the commune that has received each, and whether anybody has called him back yet. Whoever is \
                    in a camp again is not here, his gate is shut; nor is anybody in a hospital. The camp of the case is shown all of \
                    them, any other camp its own.""")
    public RecallView recall(@RestPath UUID id) {
        return service.of(id);
    }
}
