package vn.cachly.release;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.UUID;
import vn.cachly.job.JobView;
import vn.cachly.shared.Versioned;

/**
 * People of a list have left, or will.
 *
 * @param done what became of them; null when there are too many to wait for
 * @param job that will see to it; null when all is done
 */
@RegisterForReflection
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Departed(DepartedView done, JobView job) implements Versioned {
    @Override
    public UUID id() {
        return job == null ? done.id() : job.id();
    }

    @Override
    public int version() {
        return job == null ? done.version() : job.version();
    }
}
