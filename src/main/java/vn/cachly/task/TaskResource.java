package vn.cachly.task;

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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import vn.cachly.access.Role;
import vn.cachly.shared.Answers;
import vn.cachly.shared.Keyset;
import vn.cachly.shared.Page;

@Path("/api/v1/tasks")
@Tag(name = "tasks", description = "What has to be done, whose task it is, and what is overdue")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class TaskResource {
    private final TaskService service;

    TaskResource(TaskService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed({Role.RECEPTION, Role.HEALTH_WORKER, Role.COMMANDER, Role.DEPARTMENT, Role.COMMITTEE})
    @Operation(
            summary = "Tasks in your place",
            description = "In the order in which they are due, those without a term last. "
                    + "Those that wait, or with `open=false` those that are closed. "
                    + "A committee sees those of its units, and none of a camp's own.")
    @Extension(name = "x-404", value = "PLACE_NOT_FOUND: a camp of another place")
    public Page<TaskView> page(
            @RestQuery UUID facilityId,
            @Parameter(example = "CONSULAR_NOTICE") @RestQuery String kind,
            @Parameter(description = "`true`: only those that were due before now") @RestQuery @DefaultValue("false")
                    boolean overdue,
            @RestQuery @DefaultValue("true") boolean open,
            @RestQuery @DefaultValue(Keyset.DEFAULT_LIMIT) int limit,
            @RestQuery String cursor) {
        return service.page(new TaskFilter(facilityId, kind, overdue, open, false), Keyset.of(limit, cursor));
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.RECEPTION, Role.HEALTH_WORKER, Role.COMMANDER, Role.DEPARTMENT, Role.COMMITTEE})
    @Operation(summary = "One task")
    public RestResponse<TaskView> view(@RestPath UUID id) {
        return Answers.ok(service.view(id));
    }

    @POST
    @Path("{id}/close")
    @RolesAllowed({Role.RECEPTION, Role.HEALTH_WORKER, Role.COMMANDER, Role.DEPARTMENT, Role.COMMITTEE})
    @Operation(
            summary = "Close a task by hand",
            description = "Done, or not needed and why. Where `allowedActions` does not offer it, "
                    + "what the task waits for closes it.")
    @Extension(name = "x-400", value = "NOTE_NEEDED")
    @Extension(name = "x-409", value = "TASK_CLOSED, TASK_NOT_CLOSABLE")
    public RestResponse<TaskView> close(
            @RestPath UUID id, @RestHeader(HttpHeaders.IF_MATCH) String version, @NotNull @Valid CloseTask command) {
        return Answers.ok(service.close(id, Answers.version(version), command));
    }
}
