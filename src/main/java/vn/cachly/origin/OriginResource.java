package vn.cachly.origin;

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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import vn.cachly.access.Role;
import vn.cachly.layout.Retire;
import vn.cachly.shared.Answers;
import vn.cachly.shared.Keyset;
import vn.cachly.shared.Page;

@Path("/api/v1/origins")
@Tag(name = "origins", description = "Where people come from: border posts, ports, airports, provinces")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class OriginResource {
    private static final int MAX_NAME = 100;

    private final OriginService service;

    OriginResource(OriginService service) {
        this.service = service;
    }

    @POST
    @RolesAllowed(Role.DEPARTMENT)
    @Extension(name = "x-creates", value = "true")
    @Operation(
            summary = "Record a place people come from",
            description = "In one of your units; one abroad by those who may act everywhere.")
    @Extension(name = "x-400", value = "ORIGIN_PLACE, COORDINATES_INCOMPLETE, PHONE_FORM, IN_FUTURE")
    @Extension(name = "x-404", value = "PLACE_NOT_FOUND: the unit is not in your place")
    @Extension(name = "x-409", value = "ID_TAKEN, UNIT_NOT_IN_FORCE")
    public RestResponse<OriginView> create(@NotNull @Valid CreateOrigin command) {
        return Answers.recorded(service.create(command), "/api/v1/origins");
    }

    @GET
    @RolesAllowed({Role.RECEPTION, Role.HEALTH_WORKER, Role.COMMANDER, Role.DEPARTMENT, Role.COMMITTEE, Role.CLIENT})
    @Operation(
            summary = "Places people come from",
            description = "Of the whole country, for a bus may come from anywhere, in the order of their names; "
                    + "none for a client without a place. With `unitId` those that lie in it today, or below it.")
    public Page<OriginView> page(
            @Parameter(description = "A part of the name or the place; accents do not matter", example = "ha tien")
                    @RestQuery
                    @Size(max = MAX_NAME)
                    String q,
            @RestQuery OriginKind kind,
            @RestQuery UUID unitId,
            @RestQuery @DefaultValue(Keyset.DEFAULT_LIMIT) int limit,
            @RestQuery String cursor) {
        return service.page(new OriginFilter(q, kind, unitId), Keyset.of(limit, cursor));
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.RECEPTION, Role.HEALTH_WORKER, Role.COMMANDER, Role.DEPARTMENT, Role.COMMITTEE, Role.CLIENT})
    @Operation(summary = "One place people come from")
    public RestResponse<OriginView> view(@RestPath UUID id) {
        return Answers.ok(service.view(id));
    }

    @POST
    @Path("{id}/changes")
    @RolesAllowed(Role.DEPARTMENT)
    @Operation(
            summary = "Change a place people come from",
            description = "The whole content anew, with a reason. It may come to lie in another of your units.")
    @Extension(name = "x-400", value = "ORIGIN_PLACE, COORDINATES_INCOMPLETE, PHONE_FORM, IN_FUTURE")
    @Extension(name = "x-404", value = "PLACE_NOT_FOUND: it lies, or would lie, in a unit that is not in your place")
    @Extension(name = "x-409", value = "ORIGIN_RETIRED, UNIT_NOT_IN_FORCE")
    public RestResponse<OriginView> change(
            @RestPath UUID id, @RestHeader(HttpHeaders.IF_MATCH) String version, @NotNull @Valid ChangeOrigin command) {
        return Answers.ok(service.change(id, Answers.version(version), command));
    }

    @POST
    @Path("{id}/retire")
    @RolesAllowed(Role.DEPARTMENT)
    @Operation(summary = "Retire a place people come from", description = "Who came from there stays known.")
    @Extension(name = "x-400", value = "IN_FUTURE, REASON_NEEDED, END_BEFORE_START")
    @Extension(name = "x-404", value = "PLACE_NOT_FOUND: it lies in a unit that is not in your place")
    @Extension(name = "x-409", value = "ORIGIN_RETIRED")
    public RestResponse<OriginView> retire(
            @RestPath UUID id, @RestHeader(HttpHeaders.IF_MATCH) String version, @NotNull @Valid Retire command) {
        return Answers.ok(service.retire(id, Answers.version(version), command));
    }
}
