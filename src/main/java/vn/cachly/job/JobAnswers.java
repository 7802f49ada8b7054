package vn.cachly.job;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.RestResponse;
import vn.cachly.shared.Versioned;

/** How a job travels over HTTP: with the place to look, and when to look again while it is not over. */
public final class JobAnswers {
    static final String PATH = "/api/v1/jobs";
    private static final String SOON = "1";

    private JobAnswers() {}

    /** 202: what was asked for goes on as a job. */
    public static RestResponse<Versioned> accepted(JobView job) {
        return JobAnswers.<Versioned>answer(RestResponse.Status.ACCEPTED, job, job)
                .header(HttpHeaders.LOCATION, PATH + "/" + job.id())
                .build();
    }

    static RestResponse<JobView> ok(JobView job) {
        return answer(RestResponse.Status.OK, job, job).build();
    }

    private static <T> RestResponse.ResponseBuilder<T> answer(RestResponse.Status status, T body, JobView job) {
        RestResponse.ResponseBuilder<T> answer =
                RestResponse.ResponseBuilder.create(status, body).tag(new EntityTag(Integer.toString(job.version())));
        return job.state().isOver() ? answer : answer.header(HttpHeaders.RETRY_AFTER, SOON);
    }
}
