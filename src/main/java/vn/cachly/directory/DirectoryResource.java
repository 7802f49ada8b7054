package vn.cachly.directory;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import vn.cachly.access.Role;
import vn.cachly.shared.Keyset;
import vn.cachly.shared.Page;

@Path("/api/v1/persons")
@Tag(name = "persons")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class DirectoryResource {
    private final DirectoryService service;

    DirectoryResource(DirectoryService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed({Role.RECEPTION, Role.HEALTH_WORKER, Role.COMMANDER, Role.DEPARTMENT})
    @Operation(
            summary = "Find people",
            description =
                    "Those in your place, by part of a name from the beginning of any of its words, with or without marks "
                            + "(\"thi hoa\", \"Đặng\", \"dan\"), or by the first or last four or more characters of a paper's number "
                            + "or a telephone number. In the order of the part that was found.")
    @Extension(name = "x-400", value = "SEARCH_TOO_SHORT: less than four characters of a number")
    public Page<PersonLine> page(
            @Parameter(description = "Part of a name or of a number", required = true, example = "thi hoa")
                    @RestQuery
                    @NotNull
                    @Size(max = 200)
                    String q,
            @RestQuery @DefaultValue(Keyset.DEFAULT_LIMIT) int limit,
            @RestQuery String cursor) {
        return service.page(SearchText.of(q), Keyset.of(limit, cursor));
    }

    @POST
    @Path("possible-twins")
    @RolesAllowed({Role.RECEPTION, Role.HEALTH_WORKER, Role.COMMANDER, Role.DEPARTMENT})
    @Operation(
            summary = "Is this person here already?",
            description =
                    "Nothing is recorded. Those in your place who may be the person about to be registered: with the same "
                            + "number of a paper, the same name and a date of birth that fits, or the same telephone and a similar name.")
    @Extension(name = "x-400", value = "IDENTIFIER_FORM, PHONE_FORM, BIRTH_IN_FUTURE")
    @Extension(name = "x-404", value = "UNIT_NOT_FOUND")
    public PossibleTwins twins(@NotNull @Valid ComparePerson command) {
        return service.twins(command.person());
    }
}
