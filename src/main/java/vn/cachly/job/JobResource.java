package vn.cachly.job;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import vn.cachly.shared.Keyset;
import vn.cachly.shared.Page;

@Path(JobAnswers.PATH)
@Tag(name = "jobs", description = "Work on more than 200 members: asked for with 202, followed here")
@Produces(MediaType.APPLICATION_JSON)
class JobResource {
    private final JobService service;

    JobResource(JobService service) {
        this.service = service;
    }

    @GET
    @Path("{id}")
    @Authenticated
    @Operation(
            summary = "A job, and where it stands",
            description =
                    "For whoever asked for it, and in its camp for those with at least his roles. While it is not over, "
                            + "`Retry-After` says when to ask again. `problem` of a job that FAILED is what a request would have been "
                            + "answered with, or JOB_ABANDONED: begun several times without coming to an end.")
    public RestResponse<JobView> view(@RestPath UUID id) {
        return JobAnswers.ok(service.view(id));
    }

    @GET
    @Authenticated
    @Operation(
            summary = "The jobs you asked for",
            description = "Newest first; some days after their end they are forgotten.")
    public Page<JobView> page(@RestQuery @DefaultValue(Keyset.DEFAULT_LIMIT) int limit, @RestQuery String cursor) {
        return service.page(Keyset.of(limit, cursor));
    }
}
