package vn.cachly.person;

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

@Path("/api/v1/persons")
@Tag(name = "persons", description = "People in quarantine; every read is logged with its purpose")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class PersonResource {
    private final PersonService service;
    private final PersonChangeService changes;

    PersonResource(PersonService service, PersonChangeService changes) {
        this.service = service;
        this.changes = changes;
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.RECEPTION, Role.HEALTH_WORKER, Role.COMMANDER, Role.DEPARTMENT})
    @Operation(summary = "One person", description = "Seen by those in whose place the person stays.")
    public RestResponse<PersonView> view(@RestPath UUID id) {
        return Answers.ok(service.view(id));
    }

    @POST
    @Path("{id}/changes")
    @RolesAllowed({Role.RECEPTION, Role.HEALTH_WORKER, Role.COMMANDER})
    @Operation(
            summary = "Change a person's record",
            description =
                    "The whole content anew, with a reason; what it said before is kept as a revision. Another sex is told "
                            + "to the room: who no longer fits there gets MOVE_NEEDED.")
    @Extension(name = "x-400", value = "IDENTIFIER_FORM, PHONE_FORM, BIRTH_IN_FUTURE, END_BEFORE_START")
    @Extension(name = "x-404", value = "UNIT_NOT_FOUND")
    @Extension(name = "x-409", value = "SEX_IN_USE, OUT_OF_ORDER")
    public RestResponse<PersonView> change(
            @RestPath UUID id, @RestHeader(HttpHeaders.IF_MATCH) String version, @NotNull @Valid ChangePerson command) {
        return Answers.ok(changes.change(id, Answers.version(version), command));
    }

    @GET
    @Path("{id}/revisions")
    @RolesAllowed({Role.RECEPTION, Role.HEALTH_WORKER, Role.COMMANDER, Role.DEPARTMENT})
    @Operation(summary = "What the record said before", description = "The newest first, with who changed it and why.")
    public Page<RevisionView> revisions(
            @RestPath UUID id, @RestQuery @DefaultValue(Keyset.DEFAULT_LIMIT) int limit, @RestQuery String cursor) {
        return changes.revisions(id, Keyset.of(limit, cursor));
    }

    @POST
    @Path("{id}/erase-revisions")
    @RolesAllowed(Role.AUDITOR)
    @Operation(
            summary = "Erase what the record said before",
            description =
                    "For the data protection officer: contents and reasons go, also of records that were merged into"
                            + " this one; the fact of each change stays, with who had it erased and why.")
    public RestResponse<RevisionsErased> erase(@RestPath UUID id, @NotNull @Valid EraseRevisions command) {
        return Answers.ok(changes.erase(id, command));
    }
}
