package vn.cachly.job;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cachly.problem.Problem;
import vn.cachly.shared.Versioned;

/** Long work that somebody asked for, and where it stands. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record JobView(
        UUID id,
        @Schema(examples = "RE_EVALUATION") String kind,

        @Schema(description = "The record it is about") UUID aboutId,

        UUID facilityId,
        JobState state,

        @Schema(description = "Members that are done and stay done, however the job ends")
        int done,

        int total,

        @Schema(
                description = "When it is DONE: what would have been answered at once for fewer members",
                implementation = Object.class)
        JsonNode result,

        @Schema(description = "When it FAILED: why") Problem problem,

        Instant requestedAt,
        Instant startedAt,
        Instant finishedAt,
        int version)
        implements Versioned {}
