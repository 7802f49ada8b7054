package vn.cachly.sampling;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import vn.cachly.access.Role;
import vn.cachly.shared.Keyset;
import vn.cachly.shared.Page;

@Path("/api/v1/facilities/{id}/sampling-tasks")
@Tag(name = "samples", description = "Samples, their way to the laboratory, and their results")
@Produces(MediaType.APPLICATION_JSON)
class SamplingTaskResource {
    private final SamplingService service;

    SamplingTaskResource(SamplingService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed({Role.HEALTH_WORKER, Role.COMMANDER, Role.DEPARTMENT})
    @Operation(summary = "Who is to be sampled, and why", description = """
                    Tests of the rule that are due and that no sample meets or may meet, fever and symptoms, contact with a case, samples \
                    that the laboratory could not use, examinations that said nothing. It follows from what is known: when the dates move, \
                    so does this list.""")
    public Page<SamplingTask> tasks(
            @RestPath UUID id,
            @Parameter(description = "The last day that is looked at; absent: today") @RestQuery LocalDate until,
            @RestQuery @DefaultValue(Keyset.DEFAULT_LIMIT) int limit,
            @RestQuery String cursor) {
        return service.tasks(id, until, Keyset.of(limit, cursor));
    }
}
