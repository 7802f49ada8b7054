package vn.cachly.access;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
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
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import vn.cachly.shared.Answers;
import vn.cachly.shared.Keyset;
import vn.cachly.shared.Page;

@Path("/api/v1/assignments")
@Tag(name = "assignments", description = "Who may act where; what one may do comes with the token")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class AssignmentResource {
    private final AssignmentService service;

    AssignmentResource(AssignmentService service) {
        this.service = service;
    }

    @POST
    @RolesAllowed(Role.ADMINISTRATOR)
    @Extension(name = "x-creates", value = "true")
    @Operation(
            summary = "Give a subject a place",
            description = "A facility, a unit with all below it, or everywhere; never more than your own.")
    @Extension(name = "x-400", value = "ONE_PLACE, END_BEFORE_START")
    @Extension(name = "x-404", value = "PLACE_NOT_FOUND")
    @Extension(name = "x-409", value = "ID_TAKEN")
    public RestResponse<AssignmentView> assign(@NotNull @Valid AssignPlace command) {
        return Answers.recorded(service.assign(command), "/api/v1/assignments");
    }

    @POST
    @Path("{id}/end")
    @RolesAllowed(Role.ADMINISTRATOR)
    @Operation(summary = "Take a place from a subject", description = "From this moment on; what it did before stays.")
    @Extension(name = "x-409", value = "ASSIGNMENT_OVER")
    public RestResponse<AssignmentView> end(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) String version,
            @NotNull @Valid EndAssignment command) {
        return Answers.ok(service.end(id, Answers.version(version), command));
    }

    @GET
    @RolesAllowed(Role.ADMINISTRATOR)
    @Operation(summary = "Places of subjects", description = "Those within your own, in the order of subjects.")
    public Page<AssignmentView> list(
            @RestQuery String subject,
            @RestQuery @DefaultValue(Keyset.DEFAULT_LIMIT) int limit,
            @RestQuery String cursor) {
        return service.list(subject, Keyset.of(limit, cursor));
    }
}
