package vn.cachly.arrival;

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

@Path("/api/v1/arrivals/{id}")
@Tag(name = "arrivals")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class ArrivalResource {
    private final ArrivalService service;

    ArrivalResource(ArrivalService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed({Role.RECEPTION, Role.HEALTH_WORKER, Role.COMMANDER, Role.DEPARTMENT})
    @Operation(summary = "Somebody of a group", description = "With all that was told of him, until he is registered.")
    public RestResponse<ArrivalView> view(@RestPath UUID id) {
        return Answers.ok(service.view(id));
    }

    @POST
    @Path("changes")
    @RolesAllowed({Role.RECEPTION, Role.HEALTH_WORKER, Role.COMMANDER})
    @Operation(
            summary = "Tell otherwise of somebody",
            description = "All that is told of him anew, until he is admitted; then his own record is changed.")
    @Extension(name = "x-400", value = "ONE_PERSON, CATEGORY_UNKNOWN, IDENTIFIER_FORM, PHONE_FORM, BIRTH_IN_FUTURE")
    @Extension(name = "x-404", value = "PERSON_NOT_FOUND, UNIT_NOT_FOUND")
    @Extension(
            name = "x-409",
            value =
                    "ARRIVAL_OVER: admitted or withdrawn; IN_GROUP_TWICE, IDENTIFIER_TWICE, GUARDIAN_NOT_IN_GROUP, ID_TAKEN")
    public RestResponse<ArrivalView> change(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) String version,
            @NotNull @Valid ChangeArrival command) {
        return Answers.ok(service.change(id, Answers.version(version), command));
    }

    @POST
    @Path("missing")
    @RolesAllowed({Role.RECEPTION, Role.HEALTH_WORKER, Role.COMMANDER})
    @Operation(
            summary = "Somebody did not come with the others",
            description = "Opens a task MISSING_PERSON, which ends when he is ticked off after all.")
    @Extension(name = "x-409", value = "ARRIVAL_STATUS")
    public RestResponse<ArrivalView> miss(
            @RestPath UUID id, @RestHeader(HttpHeaders.IF_MATCH) String version, @NotNull @Valid StepArrival command) {
        return Answers.ok(service.miss(id, Answers.version(version), command));
    }

    @POST
    @Path("withdraw")
    @RolesAllowed({Role.RECEPTION, Role.HEALTH_WORKER, Role.COMMANDER})
    @Operation(summary = "Somebody is not expected any more", description = "He stays readable and counts nowhere.")
    @Extension(name = "x-409", value = "ARRIVAL_STATUS: he is here: untick him first")
    public RestResponse<ArrivalView> withdraw(
            @RestPath UUID id, @RestHeader(HttpHeaders.IF_MATCH) String version, @NotNull @Valid StepArrival command) {
        return Answers.ok(service.withdraw(id, Answers.version(version), command));
    }

    @POST
    @Path("untick")
    @RolesAllowed({Role.RECEPTION, Role.HEALTH_WORKER, Role.COMMANDER})
    @Operation(
            summary = "Somebody was ticked off by mistake",
            description =
                    "He is expected again, or missing when the group is closed; who was not on the list is withdrawn.")
    @Extension(name = "x-409", value = "ARRIVAL_STATUS: not here, admitted, or in hospital")
    public RestResponse<ArrivalView> untick(
            @RestPath UUID id, @RestHeader(HttpHeaders.IF_MATCH) String version, @NotNull @Valid StepArrival command) {
        return Answers.ok(service.untick(id, Answers.version(version), command));
    }
}
