package vn.cachly.board;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import vn.cachly.access.Role;
import vn.cachly.shared.Keyset;
import vn.cachly.shared.Page;

@Path("/api/v1/facilities/{id}/board")
@Tag(name = "facilities", description = "Camps, their rooms and beds")
@Produces(MediaType.APPLICATION_JSON)
class BoardResource {
    private final BoardService service;

    BoardResource(BoardService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed({Role.RECEPTION, Role.HEALTH_WORKER, Role.COMMANDER, Role.DEPARTMENT})
    @Operation(
            summary = "The board of a camp",
            description = "Every room and bed in walking order and who or what has it, now or at a past moment.")
    @Extension(name = "x-400", value = "IN_FUTURE")
    public Page<BoardRoom> page(
            @RestPath UUID id,
            @Parameter(description = "A past moment; absent: now") @RestQuery Instant at,
            @Parameter(description = "Rooms on a page") @RestQuery @DefaultValue(Keyset.DEFAULT_LIMIT) int limit,
            @RestQuery String cursor) {
        return service.page(id, at, Keyset.of(limit, cursor));
    }
}
