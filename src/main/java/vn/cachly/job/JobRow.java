package vn.cachly.job;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.UUID;
import vn.cachly.problem.Problem;

/** A job as the statement gives it. */
@RegisterForReflection
record JobRow(
        UUID id,
        String kind,
        UUID aboutId,
        UUID facilityId,
        String state,
        int done,
        int total,
        String result,
        String problem,
        Instant requestedAt,
        Instant startedAt,
        Instant finishedAt,
        int version) {
    JobView view(JobJson json) {
        return new JobView(
                id,
                kind,
                aboutId,
                facilityId,
                JobState.valueOf(state),
                done,
                total,
                json.read(result, JsonNode.class),
                json.read(problem, Problem.class),
                requestedAt,
                startedAt,
                finishedAt,
                version);
    }
}
