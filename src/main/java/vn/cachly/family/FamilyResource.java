package vn.cachly.family;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import vn.cachly.access.Role;
import vn.cachly.shared.Answers;

@Path("/api/v1/families")
@Tag(name = "families", description = "Who belongs together")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class FamilyResource {
    private final FamilyService service;

    FamilyResource(FamilyService service) {
        this.service = service;
    }

    @POST
    @RolesAllowed({Role.RECEPTION, Role.HEALTH_WORKER, Role.COMMANDER})
    @Extension(name = "x-creates", value = "true")
    @Operation(summary = "Say that people belong together", description = "A person is in one family at a time.")
    @Extension(name = "x-404", value = "PERSON_NOT_FOUND")
    @Extension(name = "x-409", value = "IN_OTHER_FAMILY, ID_TAKEN")
    public RestResponse<FamilyView> create(@NotNull @Valid CreateFamily command) {
        return Answers.recorded(service.create(command), "/api/v1/families");
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.RECEPTION, Role.HEALTH_WORKER, Role.COMMANDER, Role.DEPARTMENT})
    @Operation(summary = "One family", description = "With its members in your place.")
    public RestResponse<FamilyView> view(@RestPath UUID id) {
        return Answers.ok(service.view(id));
    }

    @POST
    @Path("{id}/members")
    @RolesAllowed({Role.RECEPTION, Role.HEALTH_WORKER, Role.COMMANDER})
    @Operation(summary = "Take somebody into a family", description = "Somebody in your place who is in no family.")
    @Extension(name = "x-404", value = "PERSON_NOT_FOUND")
    @Extension(name = "x-409", value = "IN_OTHER_FAMILY: in this one or another already")
    public RestResponse<FamilyView> add(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) String version,
            @NotNull @Valid AddFamilyMember command) {
        return Answers.ok(service.add(id, Answers.version(version), command));
    }

    @POST
    @Path("{id}/members/{personId}/remove")
    @RolesAllowed({Role.RECEPTION, Role.HEALTH_WORKER, Role.COMMANDER})
    @Operation(summary = "Take somebody out of a family", description = "That he was in it stays on record.")
    public RestResponse<FamilyView> remove(
            @RestPath UUID id,
            @RestPath UUID personId,
            @RestHeader(HttpHeaders.IF_MATCH) String version,
            @NotNull @Valid RemoveFamilyMember command) {
        return Answers.ok(service.remove(id, personId, Answers.version(version), command));
    }
}
