package vn.cachly.feed;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import vn.cachly.access.Role;
import vn.cachly.shared.Keyset;

@Path("/api/v1/changes")
@Tag(name = "changes", description = "What changed, for programs that follow")
@Produces(MediaType.APPLICATION_JSON)
class FeedResource {
    private final FeedService service;

    FeedResource(FeedService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed({Role.CLIENT, Role.DEPARTMENT, Role.COMMANDER})
    @Operation(
            summary = "Changes in your place since a position",
            description = "In the order in which they became visible, within a second; ids and codes only.")
    public ChangePage since(
            @Parameter(description = "`next` of the call before; 0 from the beginning") @RestQuery @DefaultValue("0")
                    long since,
            @RestQuery @DefaultValue(Keyset.DEFAULT_LIMIT) int limit) {
        return service.since(since, limit);
    }
}
