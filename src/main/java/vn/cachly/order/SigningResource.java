package vn.cachly.order;

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
import vn.cachly.access.Role;
import vn.cachly.shared.Answers;
import vn.cachly.shared.Keyset;
import vn.cachly.shared.Page;

@Path("/api/v1/signing-authorities")
@Tag(name = "orders", description = "Signed orders of quarantine and who may sign them")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class SigningResource {
    private final SigningService service;

    SigningResource(SigningService service) {
        this.service = service;
    }

    @POST
    @RolesAllowed(Role.DEPARTMENT)
    @Extension(name = "x-creates", value = "true")
    @Operation(
            summary = "Record a delegation to sign",
            description =
                    "Who may sign which orders, for camps run by whom, in a unit or a camp, by an instrument, until when.")
    @Extension(name = "x-400", value = "ONE_PLACE, END_BEFORE_START")
    @Extension(name = "x-404", value = "PLACE_NOT_FOUND")
    @Extension(name = "x-409", value = "ID_TAKEN")
    public RestResponse<SigningView> delegate(@NotNull @Valid DelegateSigning command) {
        return Answers.recorded(service.delegate(command), "/api/v1/signing-authorities");
    }

    @GET
    @RolesAllowed({Role.COMMANDER, Role.DEPARTMENT, Role.AUDITOR})
    @Operation(summary = "Delegations to sign")
    public Page<SigningView> page(@RestQuery @DefaultValue(Keyset.DEFAULT_LIMIT) int limit, @RestQuery String cursor) {
        return service.page(Keyset.of(limit, cursor));
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.COMMANDER, Role.DEPARTMENT, Role.AUDITOR})
    @Operation(summary = "One delegation")
    public RestResponse<SigningView> view(@RestPath UUID id) {
        return Answers.ok(service.view(id));
    }

    @POST
    @Path("{id}/end")
    @RolesAllowed(Role.DEPARTMENT)
    @Operation(summary = "Take a delegation back", description = "From now on. What was signed under it stays signed.")
    @Extension(name = "x-404", value = "PLACE_NOT_FOUND")
    @Extension(name = "x-409", value = "AUTHORITY_OVER")
    public RestResponse<SigningView> end(
            @RestPath UUID id, @RestHeader(HttpHeaders.IF_MATCH) String version, @NotNull @Valid EndSigning command) {
        return Answers.ok(service.end(id, Answers.version(version), command));
    }
}
