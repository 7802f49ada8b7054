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

@Path("/api/v1/orders")
@Tag(name = "orders", description = "Signed orders of quarantine and who may sign them")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class OrderResource {
    private final OrderService service;

    OrderResource(OrderService service) {
        this.service = service;
    }

    @POST
    @RolesAllowed({Role.COMMANDER, Role.DEPARTMENT})
    @Extension(name = "x-creates", value = "true")
    @Operation(
            summary = "Record a signed order",
            description =
                    "A list of people of one camp with their days. It changes no computed date; where the two part, an alarm says so. The version of every stay on it rises.")
    @Extension(name = "x-400", value = "ORDER_DAYS, STAY_TWICE, IN_FUTURE")
    @Extension(name = "x-404", value = "STAY_NOT_HERE: see ids")
    @Extension(name = "x-409", value = "SIGNER_NOT_AUTHORISED, ORDER_NUMBER_TAKEN, ID_TAKEN")
    public RestResponse<OrderView> record(@NotNull @Valid RecordOrder command) {
        return Answers.recorded(service.record(command), "/api/v1/orders");
    }

    @GET
    @RolesAllowed({Role.COMMANDER, Role.DEPARTMENT})
    @Operation(summary = "Orders of a camp", description = "The oldest first, without the people on them.")
    public Page<OrderView> page(
            @RestQuery @NotNull UUID facilityId,
            @RestQuery @DefaultValue(Keyset.DEFAULT_LIMIT) int limit,
            @RestQuery String cursor) {
        return service.page(facilityId, Keyset.of(limit, cursor));
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.COMMANDER, Role.DEPARTMENT})
    @Operation(summary = "One order with the people on it")
    public RestResponse<OrderView> view(@RestPath UUID id) {
        return Answers.ok(service.view(id));
    }

    @POST
    @Path("{id}/revoke")
    @RolesAllowed({Role.COMMANDER, Role.DEPARTMENT})
    @Operation(
            summary = "Take an order back",
            description =
                    "It stays readable and covers nobody; its number is free again. The version of every stay on it rises.")
    @Extension(name = "x-409", value = "ORDER_REVOKED")
    public RestResponse<OrderView> revoke(
            @RestPath UUID id, @RestHeader(HttpHeaders.IF_MATCH) String version, @NotNull @Valid RevokeOrder command) {
        return Answers.ok(service.revoke(id, Answers.version(version), command));
    }
}
