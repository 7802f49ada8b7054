package vn.cachly.dates;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.UUID;
import vn.cachly.job.JobView;
import vn.cachly.shared.Versioned;

/**
 * A version was applied to all whom it means, or will be.
 *
 * @param applied what was changed; null when there are too many to wait for
 * @param job that will change them; null when all is done
 */
@RegisterForReflection
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Reevaluation(PreviewView applied, JobView job) implements Versioned {
    @Override
    public UUID id() {
        return job == null ? applied.id() : job.id();
    }

    @Override
    public int version() {
        return job == null ? applied.version() : job.version();
    }
}
