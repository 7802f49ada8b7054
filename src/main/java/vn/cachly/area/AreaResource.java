package vn.cachly.area;

import io.quarkus.security.Authenticated;
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
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import vn.cachly.access.Role;
import vn.cachly.shared.Answers;
import vn.cachly.shared.Keyset;
import vn.cachly.shared.Page;

@Path("/api/v1/areas")
@Tag(name = "areas", description = "Administrative units by code and date")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class AreaResource {
    private static final int MAX_NAME = 100;

    private final AreaService service;

    AreaResource(AreaService service) {
        this.service = service;
    }

    @POST
    @RolesAllowed(Role.ADMINISTRATOR)
    @Extension(name = "x-creates", value = "true")
    @Operation(summary = "Add a unit", description = "For the period in which its code has this meaning.")
    @Extension(
            name = "x-400",
            value = "PARENT_TIER, PARENT_PERIOD: the parent does not exist all that time, END_BEFORE_START")
    @Extension(name = "x-404", value = "UNIT_NOT_FOUND: the parent")
    @Extension(name = "x-409", value = "UNIT_CODE_TAKEN, ID_TAKEN")
    public RestResponse<AreaView> add(@NotNull @Valid AddArea command) {
        return Answers.recorded(service.add(command), "/api/v1/areas");
    }

    @GET
    @Authenticated
    @Operation(
            summary = "Units of a day",
            description =
                    "In the order of their codes; with `parentId` those directly below it. A code alone says nothing: 91 is Kiên Giang on 30/6/2025 and An Giang a day later.")
    public Page<AreaView> list(
            @RestQuery LocalDate on,
            @Parameter(description = "A part of the name; accents do not matter", example = "to chau")
                    @RestQuery
                    @Size(max = MAX_NAME)
                    String q,
            @RestQuery Tier tier,
            @RestQuery String code,
            @RestQuery UUID parentId,
            @RestQuery @DefaultValue(Keyset.DEFAULT_LIMIT) int limit,
            @RestQuery String cursor) {
        return service.list(on, q, tier, code, parentId, Keyset.of(limit, cursor));
    }

    @GET
    @Path("{id}")
    @Authenticated
    @Operation(summary = "One unit")
    public RestResponse<AreaView> view(@RestPath UUID id) {
        return Answers.ok(service.view(id));
    }

    @GET
    @Path("{id}/successors")
    @Authenticated
    @Operation(summary = "What the unit became", description = "Empty while it exists.")
    public Page<AreaLink> successors(
            @RestPath UUID id, @RestQuery @DefaultValue(Keyset.DEFAULT_LIMIT) int limit, @RestQuery String cursor) {
        return service.successors(id, Keyset.of(limit, cursor));
    }

    @GET
    @Path("{id}/predecessors")
    @Authenticated
    @Operation(summary = "What the unit was made of")
    public Page<AreaLink> predecessors(
            @RestPath UUID id, @RestQuery @DefaultValue(Keyset.DEFAULT_LIMIT) int limit, @RestQuery String cursor) {
        return service.predecessors(id, Keyset.of(limit, cursor));
    }

    @GET
    @Path("conversion")
    @Authenticated
    @Extension(name = "x-404", value = "UNIT_NOT_FOUND: no unit had this code on that day")
    @Operation(
            summary = "What a code of a day is today",
            description = "The unit that had the code on that day (today without `on`), and what it became.")
    public AreaConversion conversion(
            @Parameter(example = "91") @RestQuery @NotNull String code,
            @RestQuery Tier tier,
            @Parameter(example = "2025-06-30") @RestQuery LocalDate on) {
        return service.conversion(code, tier, on);
    }
}
